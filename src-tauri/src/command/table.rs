//! Columns on a terminal, whatever the script, and what those of a file hold.

use textwrap::core::display_width;

/// Rows with the first column to the left and the others to the right, two spaces between them.
pub(super) fn table(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns)
        .map(|column| {
            let cells = rows.iter().filter_map(|row| row.get(column));
            cells.map(|cell| display_width(cell)).max().unwrap_or(0)
        })
        .collect();
    let line = |row: &Vec<String>| {
        let cells = row.iter().zip(&widths).enumerate();
        let padded = cells.map(|(column, (cell, wide))| {
            let gap = " ".repeat(wide - display_width(cell));
            if column == 0 {
                format!("{cell}{gap}")
            } else {
                format!("  {gap}{cell}")
            }
        });
        padded.collect::<String>().trim_end().to_owned()
    };
    rows.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// What the columns of a file of comma-separated values hold.
pub(super) fn explained(columns: &[(&str, &str)]) -> String {
    let wide = columns
        .iter()
        .map(|(name, _)| name.len())
        .max()
        .unwrap_or(0);
    let lines = columns
        .iter()
        .map(|(name, holds)| format!("\n  {name:<wide$}  {holds}"));
    format!("Columns of the CSV:{}", lines.collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_stand_below_each_other_in_any_script() {
        let rows = [["day", "moved"], ["月", "3 min"], ["Tuesday", "1 h 20 min"]];
        let rows = rows.map(|row| row.map(str::to_owned).to_vec());
        assert_eq!(
            table(&rows),
            "day           moved\n月            3 min\nTuesday  1 h 20 min"
        );
    }

    #[test]
    fn a_day_without_facts_is_its_name_alone() {
        let rows = [
            vec!["day".to_owned(), "moved".to_owned()],
            vec!["Mon".to_owned()],
        ];
        assert_eq!(table(&rows), "day  moved\nMon");
    }
}
