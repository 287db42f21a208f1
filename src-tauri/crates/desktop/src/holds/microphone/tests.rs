use super::*;

/// One entry as pactl 16.1 prints it, shortened.
fn output(source: u32, rate: u32, corked: &str, more: &str) -> String {
    format!(
        "Source Output #{source}\n\
         \tDriver: protocol-native.c\n\
         \tSource: {source}\n\
         \tSample Specification: s16le 2ch {rate}Hz\n\
         \tCorked: {corked}\n\
         \tMute: no\n\
         {more}\
         \tProperties:\n\
         \t\tapplication.name = \"Meeting\"\n\
         \t\tmedia.name = \"Source: 7\"\n"
    )
}

const SOURCES: &str = "0\tout.monitor\tmodule-null-sink.c\ts16le 2ch 44100Hz\tRUNNING\n\
                       1\tmic\tmodule-null-source.c\ts16le 2ch 44100Hz\tRUNNING\n";

fn heard(outputs: &str) -> Vec<u32> {
    listening_to(outputs).collect()
}

#[test]
fn a_running_stream_listens() {
    let two = output(0, 44_100, "no", "") + &output(1, 16_000, "no", "");
    assert_eq!(heard(&two), [0, 1]);
}

#[test]
fn nobody_listens_when_nothing_is_listed() {
    assert!(heard("").is_empty());
}

#[test]
fn a_stream_that_is_held_up_does_not_listen() {
    assert!(heard(&output(1, 44_100, "yes", "")).is_empty());
}

#[test]
fn a_volume_meter_does_not_listen() {
    assert!(heard(&output(1, 25, "no", "")).is_empty());
    let peaks = output(1, 44_100, "no", "\tResample method: peaks\n");
    assert!(heard(&peaks).is_empty());
}

#[test]
fn a_recorder_of_what_is_played_does_not_listen() {
    let of_pipewire = output(1, 48_000, "no", "") + "\t\tstream.capture.sink = \"true\"\n";
    assert!(heard(&of_pipewire).is_empty());
    assert!(is_monitor(SOURCES, 0));
    assert!(!is_monitor(SOURCES, 1));
}

#[test]
fn a_source_that_is_not_listed_is_a_microphone() {
    assert!(!is_monitor(SOURCES, 9));
}
