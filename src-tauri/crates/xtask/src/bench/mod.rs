//! What Astir costs and how fast it answers, measured on a virtual desktop.
//!
//! The binary is the one people get. Each figure stands beside its limit, and the cost at
//! rest beside the break reminders that are installed on this machine.

mod draw;
mod machine;
mod rest;
mod size;
mod speed;

use anyhow::{Result, bail};

use crate::{install, run, steps::Steps};

/// One figure and the most it may be.
#[derive(Debug)]
struct Figure {
    name: String,
    value: f64,
    unit: &'static str,
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

/// Builds, measures and prints; fails when a figure misses its limit.
pub(crate) fn bench(steps: &mut Steps) -> Result<()> {
    steps.step("system packages", || install::install(true))?;
    let binary = run::build(steps)?;
    let mut figures = steps.step("bench: at rest", || rest::figures(&binary))?;
    figures.extend(steps.step("bench: speed", || speed::figures(&binary))?);
    figures.extend(steps.step("bench: drawing", || draw::figures(&binary))?);
    figures.extend(steps.step("bench: size", || size::figures(&binary))?);
    let peers = steps.step("bench: peers at rest", rest::peers)?;
    println!("\n{}\n", machine::in_words());
    for figure in &figures {
        println!("{}", figure.line());
    }
    print_peers(&figures, &peers);
    let missed = figures.iter().filter(|figure| !figure.holds()).count();
    if missed > 0 {
        bail!("{missed} figures miss their limit");
    }
    Ok(())
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
    fn new(name: impl Into<String>, value: f64, unit: &'static str, limit: Limit) -> Self {
        Self {
            name: name.into(),
            value,
            unit,
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
}
