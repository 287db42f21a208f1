//! Runs a script through the engine, from event to event.

use std::fmt;
use std::time::Duration;

use crate::zone::LocalTime;
use chrono::TimeDelta;

use crate::{
    BreakFact, Effect, Engine, Fact, Happened, Happening, Input, Moment, Outcome, PlanStep,
    RoutinePlan, SpanKind, Steady,
};

use super::parse::Script;
use super::words::Event;

/// What happened in a script.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// In order; the steady time is the offset from the start.
    pub happenings: Vec<Happened>,
    /// What it comes to.
    pub summary: Summary,
}

/// What a script comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Summary {
    /// Time at the desk, in working hours.
    pub desk: Duration,
    /// Breaks whose reminder came.
    pub offered: u32,
    /// Breaks completed, walked, done by the person's word, or replaced by an activity.
    pub taken: u32,
    /// Absences long enough, unasked.
    pub natural: u32,
    /// Breaks skipped.
    pub skipped: u32,
    /// Reminders ignored.
    pub ignored: u32,
    /// Routines of which too little was done.
    pub partial: u32,
    /// Routines typed through.
    pub contradicted: u32,
    /// The longest time at the desk without a break.
    pub longest_stretch: Duration,
}

impl Script {
    /// Runs it. The same script always comes to the same.
    #[must_use]
    pub fn run(&self) -> Run {
        let mut stage = Stage::new(self);
        for (at, event) in &self.events {
            stage.play(*at, event);
        }
        stage.finish()
    }
}

/// The simulated clock and the engine on it.
struct Stage {
    /// The wall at offset zero, in the zone in force now, jumps included.
    wall: LocalTime,
    engine: Engine,
    at: Duration,
    /// Waking up, which happens before anything else at its offset.
    wakes_at: Option<Duration>,
    happenings: Vec<Happened>,
    summary: Summary,
    /// The break under way has been counted as offered.
    is_offered: bool,
}

impl Stage {
    fn new(script: &Script) -> Self {
        let start = Moment {
            steady: Steady(0),
            wall: script.start,
        };
        Self {
            wall: script.start,
            engine: Engine::new(script.settings.clone(), start),
            at: Duration::ZERO,
            wakes_at: None,
            happenings: Vec::new(),
            summary: Summary::default(),
            is_offered: false,
        }
    }

    fn play(&mut self, at: Duration, event: &Event) {
        if let Some(wakes_at) = self.wakes_at.take() {
            self.at = wakes_at;
            self.feed(Input::Unlock);
        }
        self.at = at;
        match event {
            Event::Restart(gap) => self.restart(*gap),
            Event::Zone(zone) => {
                self.feed(Input::Tick);
                self.wall = self.wall.with_timezone(zone);
                self.feed(Input::Tick);
            }
            Event::Wall(forward) => {
                self.feed(Input::Tick);
                self.wall += TimeDelta::milliseconds(*forward);
                self.feed(Input::Tick);
            }
            Event::Sleep(length) => {
                self.wakes_at = Some(at + *length);
                self.feed(Input::Sleep);
            }
            other => {
                let input = self.input(other);
                self.feed(input);
            }
        }
    }

    fn input(&self, event: &Event) -> Input {
        match event {
            Event::Active => Input::Active,
            Event::Typing => Input::Typing,
            Event::Idle => Input::Idle {
                since: self.now().steady,
            },
            Event::Lock => Input::Lock,
            Event::Unlock => Input::Unlock,
            Event::Hold(hold, on) => Input::Hold(*hold, *on),
            Event::Inhibit(on) => Input::Inhibit(*on),
            Event::Start(length, place) => {
                let length = length.unwrap_or(self.engine.settings().break_length);
                Input::Start(RoutinePlan {
                    steps: vec![PlanStep {
                        length,
                        place: *place,
                    }],
                })
            }
            Event::Snooze(length) => Input::Snooze(*length),
            Event::Skip => Input::Skip,
            Event::Did => Input::Did,
            Event::Stop => Input::Stop,
            Event::Hurt => Input::Hurt,
            Event::BreakPause => Input::GuidePause,
            Event::BreakResume => Input::GuideResume,
            Event::Pause(until) => Input::Pause(*until),
            Event::Resume => Input::Resume,
            Event::Log(kind, length) => Input::Log {
                kind: kind.clone(),
                length: *length,
                ended: self.now().steady,
            },
            Event::Set(settings) => Input::Set(settings.clone()),
            Event::Posture(posture) => Input::Posture(*posture),
            Event::End | Event::Restart(_) | Event::Sleep(_) | Event::Zone(_) | Event::Wall(_) => {
                Input::Tick
            }
        }
    }

    fn restart(&mut self, gap: Duration) {
        self.feed(Input::Quit);
        let saved = self.engine.save(self.now());
        self.at += gap;
        let settings = self.engine.settings().clone();
        let (engine, effects) = Engine::restore(saved, settings, self.now(), gap);
        self.engine = engine;
        self.is_offered &= self.engine.has_open_offer();
        self.take(effects);
    }

    fn feed(&mut self, input: Input) {
        let effects = self.engine.handle(self.now(), input);
        self.take(effects);
    }

    fn take(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::Happened(happened) => {
                    self.count_offer(&happened.what);
                    self.summary.count(&happened.what);
                    self.happenings.push(happened);
                }
                Effect::Record(fact) => {
                    let goes_on = |over: &BreakFact| over.outcome == Outcome::Partial;
                    self.is_offered &= !matches!(&fact, Fact::Break(over) if !goes_on(over));
                    self.summary.note(&fact);
                }
                Effect::AskAboutPause => {}
            }
        }
    }

    /// Counts a break as offered once, when its reminder first comes.
    fn count_offer(&mut self, happening: &Happening) {
        match happening {
            Happening::Remind(_) if !self.is_offered => {
                self.summary.offered += 1;
                self.is_offered = true;
            }
            Happening::OffHours => {
                // A reminder withdrawn at closing time is not recorded.
                let last = self.happenings.last().map(|happened| &happened.what);
                self.summary.offered -= u32::from(last == Some(&Happening::Withdrawn));
                self.is_offered = false;
            }
            Happening::Off(_) => self.is_offered = false,
            _ => {}
        }
    }

    fn now(&self) -> Moment {
        let millis = i64::try_from(self.at.as_millis()).unwrap_or(i64::MAX);
        Moment {
            steady: Steady(millis),
            wall: self.wall + TimeDelta::milliseconds(millis),
        }
    }

    fn finish(mut self) -> Run {
        let now = self.now();
        for span in self.engine.open_spans(now) {
            self.summary.note(&Fact::Span(span));
        }
        let open_stretch = self.engine.open_stretch(now);
        self.summary.longest_stretch = self.summary.longest_stretch.max(open_stretch);
        Run {
            happenings: self.happenings,
            summary: self.summary,
        }
    }
}

impl Summary {
    fn count(&mut self, happening: &Happening) {
        match happening {
            Happening::Ignored => self.ignored += 1,
            Happening::Partial(_) => self.partial += 1,
            _ => {}
        }
    }

    fn note(&mut self, fact: &Fact) {
        match fact {
            Fact::Span(span) if span.kind == SpanKind::Desk => self.desk += span.length,
            Fact::Stretch { length, .. } => {
                self.longest_stretch = self.longest_stretch.max(*length);
            }
            Fact::Break(over) => {
                self.taken += u32::from(over.outcome.is_taken());
                match over.outcome {
                    Outcome::Natural => self.natural += 1,
                    Outcome::Skipped => self.skipped += 1,
                    Outcome::Contradicted => self.contradicted += 1,
                    _ => {}
                }
            }
            _ => {}
        }
    }
}

impl fmt::Display for Summary {
    /// One `key value` a line.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "desk-seconds {}", self.desk.as_secs())?;
        writeln!(f, "offered {}", self.offered)?;
        writeln!(f, "taken {}", self.taken)?;
        writeln!(f, "natural {}", self.natural)?;
        writeln!(f, "skipped {}", self.skipped)?;
        writeln!(f, "ignored {}", self.ignored)?;
        writeln!(f, "partial {}", self.partial)?;
        writeln!(f, "contradicted {}", self.contradicted)?;
        writeln!(
            f,
            "longest-stretch-seconds {}",
            self.longest_stretch.as_secs()
        )
    }
}
