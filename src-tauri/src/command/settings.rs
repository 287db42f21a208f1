//! `astir get` and `astir set`.

use std::io::IsTerminal;

use astir_wire::{Reply, Request, Setting};

use super::{Output, print, print_json};
use crate::instance::Instance;

pub(super) fn get(instance: Instance, key: Option<String>, output: Output) -> anyhow::Result<()> {
    let one = key.is_some();
    let settings = ask(instance, Request::Settings { key })?;
    if output.json {
        return print_json(&settings);
    }
    for setting in &settings {
        let Setting {
            key,
            value,
            default,
            limits,
            about,
        } = setting;
        let more = format!("    {about}\n    {limits}; default {default}");
        if !one {
            print(&format!("{key} {value}\n{more}"));
        } else if std::io::stdout().is_terminal() {
            print(&format!("{value}\n{more}"));
        } else {
            // What reads one setting wants its value alone.
            print(value);
        }
    }
    Ok(())
}

pub(super) fn set(instance: Instance, key: String, value: String) -> anyhow::Result<()> {
    for setting in ask(instance, Request::Set { key, value })? {
        print(&format!("{} {}", setting.key, setting.value));
    }
    Ok(())
}

fn ask(instance: Instance, request: Request) -> anyhow::Result<Vec<Setting>> {
    match instance.call(drop)?.ask(request)? {
        Reply::Settings(settings) => Ok(settings),
        other => anyhow::bail!("unexpected answer: {other:?}"),
    }
}
