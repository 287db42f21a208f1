//! What is heard of the routine: sounds at the change itself, spoken cues for those who want them.

use astir_exercises::{Cue, CueKind};
use astir_wire::{Event, Sound};

use super::driver::Driver;
use crate::words::say;

impl Driver {
    /// Brings the routine up to now; each change is heard, or seen, at its very moment.
    pub(super) fn advance_guide(&mut self, now_ms: i64) {
        for Cue { kind, .. } in self.guide.advance(now_ms) {
            let volume = if self.preferences.sound {
                self.preferences.volume
            } else {
                0
            };
            self.surface.tell(&Event::Cue {
                sound: sound(kind),
                volume,
            });
            if self.preferences.spoken_cues && volume > 0 {
                self.speak(kind, now_ms);
            }
        }
    }

    fn speak(&mut self, kind: CueKind, now_ms: i64) {
        let Some(view) = self.guide.view(now_ms, &self.catalogue) else {
            if kind == CueKind::Finish {
                self.surface.speak(&say("voice-finish", &[]));
            }
            return;
        };
        let name = || view.exercise.name.clone();
        let text = match kind {
            CueKind::Count { .. } => return,
            CueKind::Start => {
                let first = view.exercise.instructions.first();
                first.map_or_else(name, |first| first.guide.clone())
            }
            CueKind::Halfway => say("voice-halfway", &[]),
            CueKind::Change | CueKind::ChangePosture => {
                say("voice-change", &[("name", name().into())])
            }
            CueKind::ChangeSide => say("voice-side", &[]),
            CueKind::Rest => say("voice-rest", &[]),
            CueKind::Finish => say("voice-finish", &[]),
        };
        self.surface.speak(&text);
    }

    /// The screen stays awake while a routine runs, and not while it is paused.
    pub(super) fn keep_awake(&mut self) {
        let runs = self
            .guide
            .session()
            .is_some_and(|session| session.next_change().is_some());
        if self.keeps_awake != runs {
            self.keeps_awake = runs;
            self.desktop.keep_awake(runs);
        }
    }
}

fn sound(cue: CueKind) -> Sound {
    match cue {
        CueKind::Count { .. } => Sound::Tick,
        CueKind::Start => Sound::Start,
        CueKind::Halfway => Sound::Halfway,
        CueKind::Change | CueKind::ChangePosture => Sound::Change,
        CueKind::ChangeSide => Sound::Side,
        CueKind::Rest => Sound::Rest,
        CueKind::Finish => Sound::Finish,
    }
}
