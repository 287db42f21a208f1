//! A link of a toast, with which Windows starts this program when its button is pressed.

use std::num::NonZeroU32;

use astir_desktop::notice::answered_by;
use astir_desktop::process::{ANYBODY, let_come_to_front};

use crate::agent::Answers;
use crate::instance::Instance;

/// Gives the answer to the agent whose notification shows. One that is over answers nothing any more; what its
/// reader wants to see then is Astir.
pub(super) fn run(link: &str) -> anyhow::Result<()> {
    // The person has just pressed a button of ours: a window may come to the front.
    let_come_to_front(ANYBODY);
    let Some((id, key)) = answered_by(link) else {
        anyhow::bail!("this is no link of Astir");
    };
    // Time-lapses share one mark, whatever their factor.
    for instance in [Instance::ORDINARY, Instance::new(Some(NonZeroU32::MIN))] {
        let answers = Answers::find(id, &instance.paths()?.notification());
        let request = answers.and_then(|answers| answers.to(key));
        if let Some(request) = request {
            instance.call(drop)?.ask(request)?;
            return Ok(());
        }
    }
    std::process::Command::new(std::env::current_exe()?).spawn()?;
    Ok(())
}
