//! Who listens to a microphone, on a real sound server with a microphone that hears nothing.

#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    reason = "a test program ends where something is wrong"
)]

mod support;

use std::path::Path;
use std::process::{Command, Stdio};

use astir_desktop::{Buses, HoldReason, Holds};
use support::{Program, until};

/// Records as told: device, flags of the stream, samples a second.
const RECORDER: &str = r"
import ctypes, sys
pulse = ctypes.CDLL('libpulse.so.0')
for name in ['mainloop_new', 'mainloop_get_api', 'context_new', 'stream_new']:
    getattr(pulse, 'pa_' + name).restype = ctypes.c_void_p
class Spec(ctypes.Structure):
    _fields_ = [('format', ctypes.c_int), ('rate', ctypes.c_uint32), ('channels', ctypes.c_uint8)]
p = ctypes.c_void_p
loop = p(pulse.pa_mainloop_new())
context = p(pulse.pa_context_new(p(pulse.pa_mainloop_get_api(loop)), b'test'))
pulse.pa_context_connect(context, None, 0, None)
while pulse.pa_context_get_state(context) != 4:
    pulse.pa_mainloop_iterate(loop, 1, None)
spec = Spec(3, int(sys.argv[3]), 1)
stream = p(pulse.pa_stream_new(context, b'recording', ctypes.byref(spec), None))
pulse.pa_stream_connect_record(stream, sys.argv[1].encode(), None, int(sys.argv[2]))
while True:
    pulse.pa_mainloop_iterate(loop, 1, None)
";

/// `PA_STREAM_START_CORKED` and `PA_STREAM_PEAK_DETECT` of PulseAudio's `def.h`.
const CORKED: u32 = 0x0001;
const PEAKS: u32 = 0x0800;

/// What is recorded, and whether that is a call.
const RECORDINGS: [(&str, u32, u32, bool); 6] = [
    ("mic", 0, 44_100, true),
    ("mic", CORKED, 44_100, false),
    ("mic", PEAKS, 8_000, false),
    ("mic", 0, 25, false),
    ("out.monitor", 0, 44_100, false),
    ("mic", 0, 16_000, true),
];

const SERVER: &str = "PULSE_SERVER";

/// The environment is a process's own, so the test runs itself beside a server.
#[test]
fn only_a_program_that_hears_the_microphone_is_a_call() {
    if std::env::var_os("ASTIR_TEST_SOUND").is_some() {
        return hear_recordings();
    }
    let folder = tempfile::tempdir().unwrap();
    let _server = start_server(folder.path());
    let socket = folder.path().join("pulse/native");
    until(|| socket.exists());
    let itself = Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "only_a_program_that_hears_the_microphone_is_a_call",
        ])
        .env("ASTIR_TEST_SOUND", "1")
        .env(SERVER, format!("unix:{}", socket.display()))
        .output()
        .unwrap();
    assert!(itself.status.success(), "{itself:?}");
}

fn start_server(runtime: &Path) -> Program {
    let server = Command::new("pulseaudio")
        .args(["-n", "--daemonize=no", "--exit-idle-time=-1"])
        .args(["-L", "module-native-protocol-unix auth-anonymous=1"])
        .args(["-L", "module-null-sink sink_name=out"])
        .args(["-L", "module-null-source source_name=mic"])
        .env("XDG_RUNTIME_DIR", runtime)
        .env("HOME", runtime)
        .env_remove(SERVER)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    Program(server.unwrap())
}

fn hear_recordings() {
    let holds = Holds::of(Buses::default(), None, None, Vec::new());
    until(|| listed("sources").contains("out.monitor"));
    for (device, flags, rate, is_call) in RECORDINGS {
        until(|| listed("source-outputs").is_empty());
        assert_eq!(holds.seen(), []);
        let recorder = Command::new("/usr/bin/python3")
            .args(["-c", RECORDER, device])
            .args([flags, rate].map(|number| number.to_string()))
            .spawn();
        let _recorder = Program(recorder.unwrap());
        until(|| !listed("source-outputs").is_empty());
        let held = if is_call {
            vec![HoldReason::Call]
        } else {
            vec![]
        };
        assert_eq!(holds.seen(), held, "{device}, {flags:#x}, {rate} Hz");
    }
}

fn listed(kind: &str) -> String {
    let list = Command::new("pactl").args(["list", "short", kind]).output();
    String::from_utf8(list.unwrap().stdout).unwrap()
}
