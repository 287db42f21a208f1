//! `astir get` and `astir set`.

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
        if one {
            print(&setting.value);
        } else {
            let Setting {
                key,
                value,
                default,
                limits,
                about,
            } = setting;
            print(&format!(
                "{key} {value}\n    {about} {limits} Default: {default}."
            ));
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
