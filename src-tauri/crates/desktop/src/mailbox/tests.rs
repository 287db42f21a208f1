use std::num::NonZeroU32;
use std::thread;

use super::*;

/// Longer than any test should ever take, in real milliseconds.
const LONG_MS: i64 = 20_000;

fn in_ms(clock: &Clock, ms: i64) -> Option<i64> {
    Some(clock.steady_ms() + ms)
}

#[test]
fn messages_arrive_in_the_order_they_were_sent() {
    let clock = Clock::system();
    let (sender, mut receiver) = mailbox(&clock).unwrap();
    let second = sender.clone();
    assert!(sender.send("first"));
    assert!(second.send("second"));
    assert_eq!(receiver.next(None), Mail::Message("first"));
    assert_eq!(receiver.next(None), Mail::Message("second"));
}

#[test]
fn a_message_comes_before_a_deadline_that_has_passed() {
    let clock = Clock::system();
    let (sender, mut receiver) = mailbox(&clock).unwrap();
    sender.send(1);
    let past = in_ms(&clock, -1_000);
    assert_eq!(receiver.next(past), Mail::Message(1));
    assert_eq!(receiver.next(past), Mail::Due);
}

#[test]
fn a_deadline_is_never_early() {
    let clock = Clock::system();
    let (_sender, mut receiver) = mailbox::<()>(&clock).unwrap();
    let deadline = clock.steady_ms() + 20;
    assert_eq!(receiver.next(Some(deadline)), Mail::Due);
    assert!(clock.steady_ms() >= deadline);
}

#[test]
fn a_lapse_makes_deadlines_come_sooner() {
    let start = Clock::real_steady_ms();
    let clock = Clock::lapsed(NonZeroU32::new(3_600).unwrap(), start);
    let (_sender, mut receiver) = mailbox::<()>(&clock).unwrap();
    let two_minutes_on = in_ms(&clock, 120_000);
    assert_eq!(receiver.next(two_minutes_on), Mail::Due);
    assert!(clock.steady_ms() >= two_minutes_on.unwrap());
    assert!(Clock::real_steady_ms() - start < LONG_MS);
}

#[test]
fn a_message_wakes_a_reader_without_a_deadline() {
    let (sender, mut receiver) = mailbox(&Clock::system()).unwrap();
    let reader = thread::spawn(move || receiver.next(None));
    sender.send("here");
    assert_eq!(reader.join().unwrap(), Mail::Message("here"));
}

#[test]
fn a_sender_hears_that_the_reader_is_gone() {
    let (sender, receiver) = mailbox(&Clock::system()).unwrap();
    drop(receiver);
    assert!(!sender.send(()));
}

#[cfg(target_os = "linux")]
mod on_linux {
    use super::*;
    use std::path::Path;

    /// How often a thread of this program has gone to sleep.
    fn voluntary_switches(thread: &str) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{thread}/status")).unwrap();
        let line = status
            .lines()
            .find_map(|line| line.strip_prefix("voluntary_ctxt_switches:"));
        line.unwrap().trim().parse().unwrap()
    }

    const THIS_THREAD: &str = "thread-self";

    #[test]
    fn waiting_for_a_deadline_wakes_up_once() {
        let clock = Clock::system();
        let (_sender, mut receiver) = mailbox::<()>(&clock).unwrap();
        let before = voluntary_switches(THIS_THREAD);
        assert_eq!(receiver.next(in_ms(&clock, 100)), Mail::Due);
        assert_eq!(voluntary_switches(THIS_THREAD) - before, 1);
    }

    #[test]
    fn waiting_for_a_message_wakes_up_once() {
        let clock = Clock::system();
        let (sender, mut receiver) = mailbox(&clock).unwrap();
        let (tell_ready, ready) = mpsc::channel();
        let reader = thread::spawn(move || {
            let own = std::fs::read_link("/proc/thread-self").unwrap();
            let own = own.display().to_string();
            let before = voluntary_switches(&own);
            tell_ready.send((own.clone(), before)).unwrap();
            (receiver.next(None), voluntary_switches(&own) - before)
        });

        let (thread, before) = ready.recv().unwrap();
        while voluntary_switches(&thread) == before {
            thread::yield_now();
        }
        sender.send("here");
        assert_eq!(reader.join().unwrap(), (Mail::Message("here"), 1));
    }

    fn put_file(folder: &Path, name: &str) {
        std::fs::write(folder.join("new"), "").unwrap();
        std::fs::rename(folder.join("new"), folder.join(name)).unwrap();
    }

    #[test]
    fn a_new_time_zone_wakes_the_reader() {
        let folder = tempfile::tempdir().unwrap();
        let bell = Bell::watching_zone_in(folder.path()).unwrap();
        put_file(folder.path(), "localtime");
        let soon = Clock::real_steady_ms() + LONG_MS;
        assert_eq!(bell.wait(Some(soon)), Woken::ClockChanged);
    }

    #[test]
    fn other_files_beside_the_zone_do_not_wake_the_reader() {
        let folder = tempfile::tempdir().unwrap();
        let bell = Bell::watching_zone_in(folder.path()).unwrap();
        put_file(folder.path(), "hosts");
        let soon = Clock::real_steady_ms() + 20;
        assert_eq!(bell.wait(Some(soon)), Woken::Due);
    }

    #[test]
    fn a_mailbox_works_without_a_folder_for_the_zone() {
        let bell = Bell::watching_zone_in(Path::new("/nowhere")).unwrap();
        bell.ring();
        assert_eq!(bell.wait(None), Woken::Rung);
    }
}
