//! `astir doctor`: what this desktop can and cannot do. Works with no agent running.

use astir_wire::{Finding, FindingLevel, Reply, Request};

use super::{Output, print, print_json};
use crate::agent::examine;
use crate::instance::Instance;

pub(super) fn run(instance: Instance, output: Output) -> anyhow::Result<()> {
    let findings = findings(instance)?;
    if output.json {
        return print_json(&findings);
    }
    for finding in &findings {
        let mark = match finding.level {
            FindingLevel::Good => "ok      ",
            FindingLevel::Limited => "limited ",
            FindingLevel::Missing => "missing ",
        };
        print(&format!(
            "{mark}{}: {} Used: {}",
            finding.subject,
            ended(&finding.found),
            ended(&finding.used)
        ));
        if let Some(advice) = &finding.advice {
            print(&format!("        To mend it: {}", ended(advice)));
        }
    }
    Ok(())
}

fn findings(instance: Instance) -> anyhow::Result<Vec<Finding>> {
    match instance.call(drop) {
        Ok(link) => match link.ask(Request::Doctor)? {
            Reply::Doctor(findings) => Ok(findings),
            other => anyhow::bail!("unexpected answer: {other:?}"),
        },
        Err(_) => examine(instance),
    }
}

/// With a full stop at its end, once.
fn ended(text: &str) -> String {
    format!("{}.", text.trim_end_matches('.'))
}
