//! What processes cost: memory and wake-ups, read from `/proc`.

use std::{fs, time::Duration};

use anyhow::{Context, Result};

use crate::wait;

/// Memory of one or more processes, in kB (1024 bytes).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Memory {
    /// Proportional share: pages shared by n processes count 1/n.
    pub pss: u64,
    /// Pages of its own that were written to.
    pub private_dirty: u64,
}

/// How often processes woke up and how long they computed, over a stretch of time.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Unrest {
    /// Voluntary context switches a second: each is a sleep that ended.
    pub wakeups_per_second: f64,
    /// Milliseconds of processor time a second.
    pub cpu_ms_per_second: f64,
}

/// `root` and all its living descendants.
#[must_use]
pub fn tree(root: u32) -> Vec<u32> {
    let mut family = vec![root];
    let mut next = 0;
    while let Some(parent) = family.get(next).copied() {
        family.extend(children(parent));
        next += 1;
    }
    family
}

/// Memory of all these processes together. One that is gone counts nothing.
#[must_use]
pub fn memory(pids: &[u32]) -> Memory {
    let mut sum = Memory::default();
    for text in pids
        .iter()
        .flat_map(|pid| fs::read_to_string(format!("/proc/{pid}/smaps_rollup")))
    {
        sum.pss += kilobytes(&text, "Pss:");
        sum.private_dirty += kilobytes(&text, "Private_Dirty:");
    }
    sum
}

/// Watches these processes for `stretch`.
///
/// # Errors
/// When `/proc` cannot be read.
pub fn unrest(pids: &[u32], stretch: Duration) -> Result<Unrest> {
    let before = (switches(pids)?, cpu_ns(pids)?);
    let watch = wait::Stopwatch::start();
    wait::let_pass(stretch);
    let after = (switches(pids)?, cpu_ns(pids)?);
    let seconds = watch.elapsed().as_secs_f64();
    Ok(Unrest {
        wakeups_per_second: per(after.0.saturating_sub(before.0), seconds),
        cpu_ms_per_second: per(after.1.saturating_sub(before.1), seconds) / 1e6,
    })
}

#[allow(clippy::cast_precision_loss, reason = "counts far below 2^52")]
fn per(count: u64, seconds: f64) -> f64 {
    count as f64 / seconds
}

fn switches(pids: &[u32]) -> Result<u64> {
    let mut sum = 0;
    for task in tasks(pids)? {
        let Ok(text) = fs::read_to_string(task.join("status")) else {
            continue;
        };
        sum += field(&text, "voluntary_ctxt_switches:").context("voluntary_ctxt_switches")?;
    }
    Ok(sum)
}

/// Time on a processor, of all threads. Finer than the ticks of `stat`.
fn cpu_ns(pids: &[u32]) -> Result<u64> {
    let mut sum = 0;
    for task in tasks(pids)? {
        let Ok(text) = fs::read_to_string(task.join("schedstat")) else {
            continue;
        };
        let first = text.split_whitespace().next().context("schedstat")?;
        sum += first.parse::<u64>()?;
    }
    Ok(sum)
}

fn tasks(pids: &[u32]) -> Result<Vec<std::path::PathBuf>> {
    let mut tasks = Vec::new();
    for pid in pids {
        let Ok(folder) = fs::read_dir(format!("/proc/{pid}/task")) else {
            continue;
        };
        for task in folder {
            tasks.push(task?.path());
        }
    }
    Ok(tasks)
}

fn children(parent: u32) -> Vec<u32> {
    let tasks = tasks(&[parent]).unwrap_or_default();
    let lists = tasks
        .iter()
        .flat_map(|task| fs::read_to_string(task.join("children")));
    lists
        .flat_map(|list| {
            list.split_whitespace()
                .flat_map(str::parse)
                .collect::<Vec<u32>>()
        })
        .collect()
}

fn kilobytes(text: &str, name: &str) -> u64 {
    field(text, name).unwrap_or(0)
}

/// The number after `name` at the start of a line.
fn field(text: &str, name: &str) -> Option<u64> {
    let rest = text.lines().find_map(|line| line.strip_prefix(name))?;
    rest.split_whitespace().next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_process_that_sleeps_costs_memory_and_nothing_else() {
        let mut sleeper = std::process::Command::new("sleep")
            .arg("60")
            .spawn()
            .unwrap();
        let pids = tree(sleeper.id());
        assert_eq!(pids, [sleeper.id()]);
        wait::until_true("the sleeper's memory", || Ok(memory(&pids).pss > 0)).unwrap();
        wait::until_true("quiet", || {
            Ok(unrest(&pids, Duration::from_millis(100))?.wakeups_per_second == 0.0)
        })
        .unwrap();
        sleeper.kill().unwrap();
        sleeper.wait().unwrap();
    }

    #[test]
    fn descendants_are_of_the_family() {
        let mut shell = std::process::Command::new("sh")
            .args(["-c", "sleep 60 & wait"])
            .spawn()
            .unwrap();
        let family = wait::until("the shell's child", || {
            let family = tree(shell.id());
            Ok((family.len() == 2).then_some(family))
        })
        .unwrap();
        crate::process::signal(family[1], rustix::process::Signal::KILL);
        shell.wait().unwrap();
    }
}
