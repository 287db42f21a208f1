//! `astir why`: what the engine waits for, and what it did lately.

use astir_wire::{Reply, Request};

use super::{Output, print, print_json};
use crate::instance::Instance;
use crate::words::day_and_time;

pub(super) fn run(instance: Instance, output: Output) -> anyhow::Result<()> {
    let Reply::Why(why) = instance.call(drop)?.ask(Request::Why)? else {
        anyhow::bail!("unexpected answer");
    };
    if output.json {
        return print_json(&why);
    }
    print(&why.now);
    for line in &why.lately {
        print(&format!(
            "{}  {}",
            day_and_time(line.at_ms, line.offset_s),
            line.text
        ));
    }
    Ok(())
}
