//! What Astir costs and how fast it answers, measured on a virtual desktop.
//!
//! The binary is the one people get. Each figure stands beside its limit, and the cost at
//! rest beside the break reminders that are installed on this machine.

mod crates;
mod draw;
mod frozen;
mod machine;
mod rest;
mod size;
mod speed;

use std::path::Path;

use anyhow::{Result, bail};

use crate::{install, run, steps::Steps};

/// One figure and the most it may be.
#[derive(Debug)]
struct Figure {
    name: String,
    value: f64,
    unit: String,
    limit: Limit,
}

/// What a figure is held against.
#[derive(Debug, Clone, Copy)]
enum Limit {
    AtMost(f64),
    AtLeast(f64),
    /// Another program's figure, for comparison.
    None,
}

/// Builds, measures and prints; fails when a figure misses its limit. With a `word`, only the parts that have it in
/// their name, and no peers.
pub(crate) fn bench(steps: &mut Steps, word: Option<&str>) -> Result<()> {
    let wanted = |name: &str| word.is_none_or(|word| name.contains(word));
    if !PARTS.iter().any(|(name, _)| wanted(name)) {
        let names: Vec<_> = PARTS.iter().map(|(name, _)| *name).collect();
        bail!("no part of the bench is called so; there are {names:?}");
    }
    steps.step("system packages", || install::install(install::Extent::Lab))?;
    let binary = run::build(steps)?;
    println!("\n{}\n", machine::in_words());
    let mut measured = Measured::default();
    for (name, measure) in PARTS.iter().filter(|(name, _)| wanted(name)) {
        measured.take(name, steps.step(name, || measure(&binary)));
    }
    if word.is_some() {
        return measured.verdict();
    }
    let peers = steps.step("bench: peers at rest", rest::peers)?;
    print_peers(&measured.figures, &peers);
    println!("\nAll figures again:");
    for figure in &measured.figures {
        println!("{}", figure.line());
    }
    measured.verdict()
}

/// What is measured of one binary, in this order.
type Part = (&'static str, fn(&Path) -> Result<Vec<Figure>>);

const PARTS: &[Part] = &[
    ("bench: size", size::figures),
    ("bench: a year of breaks", crates::year),
    ("bench: ten years in the ledger", crates::ten_years),
    ("bench: tray", speed::tray),
    ("bench: Today", speed::today),
    ("bench: first cue", speed::first_cue),
    ("bench: reminder and card", speed::reminders),
    ("bench: services that never answer", frozen::figures),
    ("bench: drawing", draw::figures),
    ("bench: at rest", rest::figures),
];

/// The figures so far, and the parts that could not be measured. One failure costs no other figure.
#[derive(Debug, Default)]
struct Measured {
    figures: Vec<Figure>,
    failed: Vec<&'static str>,
}

impl Measured {
    fn take(&mut self, name: &'static str, part: Result<Vec<Figure>>) {
        match part {
            Ok(figures) => {
                for figure in &figures {
                    println!("{}", figure.line());
                }
                self.figures.extend(figures);
            }
            Err(error) => {
                eprintln!("{error:#}");
                self.failed.push(name);
            }
        }
    }

    fn verdict(&self) -> Result<()> {
        let missed = self.figures.iter().filter(|figure| !figure.holds()).count();
        if missed > 0 || !self.failed.is_empty() {
            bail!(
                "{missed} figures miss their limit; not measured: {:?}",
                self.failed
            );
        }
        Ok(())
    }
}

fn print_peers(own: &[Figure], peers: &[Figure]) {
    if peers.is_empty() {
        println!("\nno peer installed (apt-get install workrave safeeyes rsibreak)");
        return;
    }
    println!("\nPeers at rest on the same desktop, and Astir's share of each:");
    for peer in peers {
        let same = |figure: &&Figure| peer.name.ends_with(&figure.name);
        match own.iter().find(same) {
            Some(figure) => println!(
                "{}  Astir: {:.2} of it",
                peer.line(),
                figure.value / peer.value
            ),
            None => println!("{}", peer.line()),
        }
    }
}

impl Figure {
    fn new(name: impl Into<String>, value: f64, unit: impl Into<String>, limit: Limit) -> Self {
        Self {
            name: name.into(),
            value,
            unit: unit.into(),
            limit,
        }
    }

    fn holds(&self) -> bool {
        match self.limit {
            Limit::AtMost(most) => self.value <= most,
            Limit::AtLeast(least) => self.value >= least,
            Limit::None => true,
        }
    }

    fn line(&self) -> String {
        let limit = match self.limit {
            Limit::AtMost(most) => format!("  (at most {most})"),
            Limit::AtLeast(least) => format!("  (at least {least})"),
            Limit::None => String::new(),
        };
        let verdict = if self.holds() { "" } else { "  MISSED" };
        format!(
            "{:52} {:>9.2} {:7}{limit}{verdict}",
            self.name, self.value, self.unit
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_over_its_limit_says_so() {
        let figure = Figure::new("at rest: memory", 50.0, "MB", Limit::AtMost(42.0));
        assert!(!figure.holds());
        assert!(figure.line().ends_with("(at most 42)  MISSED"));
    }

    #[test]
    fn a_part_that_fails_leaves_the_others_and_is_named() {
        let mut measured = Measured::default();
        measured.take("broken", Err(anyhow::anyhow!("no display")));
        let good = Figure::new("size", 1.0, "MB", Limit::AtMost(2.0));
        measured.take("fine", Ok(vec![good]));
        assert_eq!(measured.figures.len(), 1);
        let verdict = measured.verdict().unwrap_err().to_string();
        assert!(verdict.contains("broken"), "{verdict}");
    }
}
