//! Licences and sources of every dependency, for every target, against `deny.toml`.
//!
//! The file is cargo-deny's, and cargo-deny reads it too. It is judged here because
//! building cargo-deny takes minutes on a fresh machine.

use std::fs;

use anyhow::{Context, Result, bail};
use serde_json::Value;
use spdx::{Expression, ParseMode};

use crate::{shell, steps::Steps};

const REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// Fails when a dependency may not be used, or comes from elsewhere than crates.io.
pub(crate) fn check(steps: &mut Steps) -> Result<()> {
    steps.step("licences", || {
        let rules: toml::Table = fs::read_to_string(shell::root().join("deny.toml"))?.parse()?;
        let allowed = allowed(&rules).context("[licenses] allow in deny.toml")?;
        let arguments = ["metadata", "--format-version", "1", "--locked"];
        let metadata: Value = serde_json::from_str(&shell::read(shell::cargo(&arguments))?)?;
        let packages = metadata["packages"].as_array().context("packages")?;
        let faults: Vec<String> = packages
            .iter()
            .filter_map(|package| fault(package, &allowed))
            .collect();
        if !faults.is_empty() {
            bail!("{}", faults.join("\n"));
        }
        println!("{} packages, all allowed", packages.len());
        Ok(())
    })
}

fn allowed(rules: &toml::Table) -> Option<Vec<&str>> {
    rules
        .get("licenses")?
        .get("allow")?
        .as_array()?
        .iter()
        .map(toml::Value::as_str)
        .collect()
}

/// What is wrong with one package of `cargo metadata`.
fn fault(package: &Value, allowed: &[&str]) -> Option<String> {
    let name = package["name"].as_str()?;
    if package["source"]
        .as_str()
        .is_some_and(|source| source != REGISTRY)
    {
        return Some(format!("{name} comes from {}", package["source"]));
    }
    let Some(licence) = package["license"].as_str() else {
        return Some(format!("{name} names no licence"));
    };
    if may_be_used(licence, allowed) {
        return None;
    }
    Some(format!(
        "{name} is under {licence}, which deny.toml does not allow"
    ))
}

fn may_be_used(licence: &str, allowed: &[&str]) -> bool {
    Expression::parse_mode(licence, ParseMode::LAX).is_ok_and(|expression| {
        expression.evaluate(|part| allowed.contains(&part.to_string().as_str()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALLOWED: &[&str] = &["MIT", "Apache-2.0 WITH LLVM-exception"];

    #[test]
    fn one_allowed_licence_of_several_is_enough() {
        assert!(may_be_used("GPL-3.0-only OR MIT", ALLOWED));
        assert!(may_be_used("MIT/Apache-2.0", ALLOWED));
        assert!(may_be_used("Apache-2.0 WITH LLVM-exception", ALLOWED));
    }

    #[test]
    fn all_of_a_conjunction_must_be_allowed() {
        assert!(!may_be_used("MIT AND GPL-3.0-only", ALLOWED));
        assert!(!may_be_used("Apache-2.0", ALLOWED));
        assert!(!may_be_used("no such licence", ALLOWED));
    }
}
