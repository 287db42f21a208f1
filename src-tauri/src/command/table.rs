//! Columns on a terminal, whatever the script.

/// Rows with the first column to the left and the others to the right, two spaces between them.
pub(super) fn table(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns)
        .map(|column| {
            let cells = rows.iter().filter_map(|row| row.get(column));
            cells.map(|cell| width(cell)).max().unwrap_or(0)
        })
        .collect();
    let line = |row: &Vec<String>| {
        let cells = row.iter().zip(&widths).enumerate();
        let padded = cells.map(|(column, (cell, wide))| {
            let gap = " ".repeat(wide - width(cell));
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

/// Cells of a terminal that a text takes: two for each sign of Chinese and Japanese.
fn width(text: &str) -> usize {
    const WIDE: [std::ops::RangeInclusive<char>; 3] = [
        '\u{2e80}'..='\u{9fff}',
        '\u{f900}'..='\u{faff}',
        '\u{ff00}'..='\u{ff60}',
    ];
    let wide = |sign: &char| WIDE.iter().any(|range| range.contains(sign));
    text.chars().count() + text.chars().filter(wide).count()
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
