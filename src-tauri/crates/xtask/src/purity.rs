//! What crates may not depend on, read from `cargo tree`.

use anyhow::{Result, bail};

use crate::{shell, steps::Steps};

/// A package and what must not be in its tree.
struct Rule {
    package: &'static str,
    without: &'static [&'static str],
    reason: &'static str,
}

const RULES: &[Rule] = &[
    Rule {
        package: "astir-breaks",
        without: NOT_PURE,
        reason: "the rules of a break know no disk, desktop or runtime",
    },
    Rule {
        package: "astir-exercises",
        without: NOT_PURE,
        reason: "exercises and routines know no disk, desktop or runtime",
    },
    Rule {
        package: "astir",
        without: &[
            "reqwest",
            "hyper",
            "ureq",
            "curl",
            "native-tls",
            "rustls",
            "openssl",
        ],
        reason: "Astir makes no network connection",
    },
];

const NOT_PURE: &[&str] = &[
    "tauri", "rusqlite", "tokio", "zbus", "x11rb", "async-io", "rustix",
];

/// Fails when a package has come to depend on what it must not.
pub(crate) fn check(steps: &mut Steps) -> Result<()> {
    steps.step("purity", || RULES.iter().try_for_each(check_rule))
}

fn check_rule(rule: &Rule) -> Result<()> {
    let arguments = [
        "tree",
        "-p",
        rule.package,
        "-e",
        "normal",
        "--prefix",
        "none",
        "-f",
        "{p}",
    ];
    let tree = shell::read(shell::cargo(&arguments))?;
    match offender(&tree, rule.without) {
        Some(found) => bail!("{} depends on {found}: {}", rule.package, rule.reason),
        None => Ok(()),
    }
}

/// The first package of a tree, one a line, that is among the forbidden.
fn offender<'a>(tree: &'a str, without: &[&str]) -> Option<&'a str> {
    tree.lines()
        .filter_map(|line| line.split(' ').next())
        .find(|name| without.contains(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_forbidden_package_is_found_by_its_whole_name() {
        let tree = "astir-breaks v0.1.0 (/x)\ntokio-stream v0.1\nzbus v5.19.0\n";
        assert_eq!(offender(tree, NOT_PURE), Some("zbus"));
        assert_eq!(offender(tree, &["tokio"]), None);
    }
}
