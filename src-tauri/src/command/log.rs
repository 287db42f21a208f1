//! `astir log`: what was done away from the guide. Works with no agent running.

use astir_ledger::{Entry, Intensity, Reader};
use astir_wire::{Activity, ActivityDone, Logged, Reply, Request};
use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime, TimeZone};

use super::table::table;
use super::{Output, alone, fault, parse, print, print_json};
use crate::agent::{books, logbook};
use crate::instance::Instance;
use crate::words::{length, say};

/// What to do with the log.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum Log {
    /// On foot.
    Walk(Done),
    /// On a bicycle.
    Ride(Done),
    /// In water.
    Swim(Done),
    /// Running.
    Run(Done),
    /// Up or down stairs.
    Stairs(Done),
    /// Walking at a desk.
    WalkingPad(Done),
    /// Weights, machines, a class.
    Gym(Done),
    /// Anything else that moves the body.
    Other(Done),
    /// Lists what was logged, the newest first.
    List {
        /// How many days back, 1 to 366.
        #[arg(long, default_value_t = logbook::LISTED_DAYS, value_parser = clap::value_parser!(u32).range(1..=366))]
        days: u32,
        #[command(flatten)]
        output: Output,
    },
    /// Puts an entry right.
    Change {
        /// As `astir log list` prints it.
        id: String,
        /// What it was, such as walk.
        #[arg(value_parser = parse::activity)]
        activity: Activity,
        #[command(flatten)]
        done: Done,
    },
    /// Takes an entry out again.
    Delete {
        /// As `astir log list` prints it.
        id: String,
    },
}

/// How long, how hard and when.
#[derive(Debug, clap::Args)]
pub(crate) struct Done {
    /// Such as 20m or 1h; a minute to a day.
    #[arg(value_parser = parse::seconds)]
    length: u32,
    /// When it began, such as 08:30 or 2026-03-23T18:00; otherwise it has just ended.
    #[arg(long, value_parser = parse::begun)]
    at: Option<Begun>,
    /// You could talk but not sing.
    #[arg(long, group = "pace")]
    brisk: bool,
    /// You could say a few words at most; each minute counts as two brisk ones.
    #[arg(long, group = "pace")]
    vigorous: bool,
    /// You could sing; so it is unless you say otherwise.
    #[arg(long, group = "pace")]
    easy: bool,
}

/// When something began, on the clock on the wall.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Begun {
    /// Otherwise today.
    pub(super) day: Option<NaiveDate>,
    pub(super) time: NaiveTime,
}

pub(super) fn run(instance: Instance, log: Log) -> anyhow::Result<()> {
    let (activity, done) = match log {
        Log::List { days, output } => return list(instance, days, output),
        Log::Delete { id } => return delete(instance, id),
        Log::Change { id, activity, done } => return change(instance, id, activity, &done),
        Log::Walk(done) => (Activity::Walk, done),
        Log::Ride(done) => (Activity::Ride, done),
        Log::Swim(done) => (Activity::Swim, done),
        Log::Run(done) => (Activity::Run, done),
        Log::Stairs(done) => (Activity::Stairs, done),
        Log::WalkingPad(done) => (Activity::WalkingPad, done),
        Log::Gym(done) => (Activity::Gym, done),
        Log::Other(done) => (Activity::Other, done),
    };
    add(instance, activity, &done)
}

fn add(instance: Instance, activity: Activity, done: &Done) -> anyhow::Result<()> {
    let done = done.on_the_wire(instance, activity)?;
    match alone::agent(instance)? {
        Some(link) => {
            link.ask(Request::Log(done))?;
        }
        None => alone::write(instance, |ledger, now| {
            let entry = logbook::entry(ledger.new_id(), done, now)?;
            ledger
                .records()
                .may_log(&entry, books::stamp(now.stamp()))?;
            alone::keep(ledger, Entry::Activity(entry))
        })?,
    }
    let activity = logbook::in_words(&logbook::word(activity));
    let logged = [
        ("activity", activity.into()),
        ("length", length(done.seconds).into()),
    ];
    print(&say("said-logged", &logged));
    Ok(())
}

fn list(instance: Instance, days: u32, output: Output) -> anyhow::Result<()> {
    let logged = match alone::agent(instance)? {
        Some(link) => match link.ask(Request::Logged { days: Some(days) })? {
            Reply::Logged(logged) => logged,
            other => anyhow::bail!("unexpected answer: {other:?}"),
        },
        None => {
            let first = alone::today(instance) - Days::new(u64::from(days) - 1);
            let reader: Reader = alone::reader(instance)?;
            let found = reader.records().activity_since(first)?;
            found.iter().rev().map(logbook::listed).collect()
        }
    };
    if output.json {
        return print_json(&logged);
    }
    print(&table(&logged.iter().map(row).collect::<Vec<_>>()));
    Ok(())
}

fn delete(instance: Instance, id: String) -> anyhow::Result<()> {
    match alone::agent(instance)? {
        Some(link) => link.ask(Request::LogDelete { id }).map(drop)?,
        None => alone::write(instance, |ledger, _| {
            let entry = alone::logged(ledger, &id)?;
            alone::keep(ledger, Entry::ActivityGone(entry.id))
        })?,
    }
    print(&say("said-deleted", &[]));
    Ok(())
}

fn change(instance: Instance, id: String, activity: Activity, done: &Done) -> anyhow::Result<()> {
    let done = done.on_the_wire(instance, activity)?;
    match alone::agent(instance)? {
        Some(link) => {
            link.ask(Request::LogChange { id, done })?;
        }
        None => alone::write(instance, |ledger, now| {
            let old = alone::logged(ledger, &id)?;
            let ended_ms = done.ended_ms.or(Some(old.ended.utc_ms));
            let mut entry = logbook::entry(old.id, ActivityDone { ended_ms, ..done }, now)?;
            entry.counted_as_break = old.counted_as_break;
            ledger
                .records()
                .may_log(&entry, books::stamp(now.stamp()))?;
            alone::keep(ledger, Entry::Activity(entry))
        })?,
    }
    print(&say("said-changed", &[]));
    Ok(())
}

impl Done {
    fn on_the_wire(&self, instance: Instance, activity: Activity) -> anyhow::Result<ActivityDone> {
        Ok(ActivityDone {
            activity,
            seconds: self.length,
            intensity: self.intensity(),
            ended_ms: self.ended_ms(instance)?,
        })
    }

    fn intensity(&self) -> Intensity {
        match (self.brisk, self.vigorous) {
            (_, true) => Intensity::Vigorous,
            (true, _) => Intensity::Brisk,
            _ => Intensity::Easy,
        }
    }

    /// UTC in milliseconds; none for now.
    fn ended_ms(&self, instance: Instance) -> anyhow::Result<Option<i64>> {
        let Some(Begun { day, time }) = self.at else {
            return Ok(None);
        };
        let now = instance.clock().now().wall;
        let begun: NaiveDateTime = day.unwrap_or_else(|| now.date_naive()).and_time(time);
        let instant = now.timezone().from_local_datetime(&begun).earliest();
        let instant = instant
            .ok_or_else(|| fault("said-no-such-time", &[("time", begun.to_string().into())]))?;
        Ok(Some(
            instant.timestamp_millis() + i64::from(self.length) * 1000,
        ))
    }
}

/// What it was and how hard it was as they are typed, so that it can be put right by `astir log change`.
fn row(logged: &Logged) -> Vec<String> {
    let begun_ms = logged.ended_ms - i64::from(logged.seconds) * 1000;
    let local =
        chrono::DateTime::from_timestamp_millis(begun_ms + i64::from(logged.offset_s) * 1000);
    let begun = local.map_or_else(String::new, |local| {
        local.format("%Y-%m-%d %H:%M").to_string()
    });
    let hard = match logged.intensity {
        Intensity::Easy => "easy",
        Intensity::Brisk => "brisk",
        Intensity::Vigorous => "vigorous",
    };
    vec![
        logged.id.clone(),
        begun,
        logged.kind.clone(),
        length(logged.seconds),
        hard.to_owned(),
    ]
}
