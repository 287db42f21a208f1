//! Whatever a client sends, the agent goes on.

use std::{io, time::Duration};

use anyhow::Result;
use astir_tests::{
    Lab, Part,
    astir::{Agent, Astir},
    socket::Socket,
};

/// Longer than any line the wire allows.
const FLOOD: usize = 10 * 1024 * 1024;

fn agent(lab: &Lab) -> Result<Agent<'_>> {
    Astir::found()?.start(lab)
}

fn quiet_lab() -> Result<Lab> {
    Lab::start_without(&[Part::Screen, Part::Bus])
}

/// Sends as much as the agent takes; it may close the connection at any time.
fn send_what_it_takes(socket: &mut Socket, bytes: &[u8]) -> Result<()> {
    match socket.send(bytes) {
        Err(error) if error.downcast_ref::<io::Error>().is_none() => Err(error),
        _ => Ok(()),
    }
}

#[test]
fn garbage_is_answered_or_shut_out() -> Result<()> {
    let lab = quiet_lab()?;
    let agent = agent(&lab)?;
    for garbage in [
        &b"\0\xff\xfe\n"[..],
        b"{}\n",
        b"[[[[[[[\n",
        b"{\"wire\":1}\n{\"id\":1}\n",
        b"GET / HTTP/1.1\r\n\r\n",
    ] {
        let mut socket = Socket::connect(&agent.socket())?;
        send_what_it_takes(&mut socket, garbage)?;
        agent.snapshot()?;
    }
    agent.quit()
}

#[test]
fn half_a_line_keeps_nobody_waiting() -> Result<()> {
    let lab = quiet_lab()?;
    let agent = agent(&lab)?;
    let mut halves = Vec::new();
    // More than the agent lets in at one time.
    for _ in 0..40 {
        let mut socket = Socket::connect(&agent.socket())?;
        socket.send(b"{\"wire\":1,\"vers")?;
        halves.push(socket);
    }
    agent.snapshot()?;
    drop(halves);
    agent.quit()
}

#[test]
fn ten_megabytes_without_a_line_end_are_cut_off() -> Result<()> {
    let lab = quiet_lab()?;
    let agent = agent(&lab)?;
    let mut socket = Socket::connect(&agent.socket())?;
    send_what_it_takes(&mut socket, &vec![b'a'; FLOOD])?;
    agent.snapshot()?;
    agent.quit()
}

#[test]
fn a_client_that_never_reads_is_dropped() -> Result<()> {
    let lab = quiet_lab()?;
    let agent = agent(&lab)?;
    let mut deaf = Socket::subscribe(&agent.socket())?;
    deaf.limit_patience(Duration::from_secs(1))?;
    for number in 0..20_000 {
        let asked =
            deaf.send_line(&serde_json::json!({ "id": number, "request": { "ask": "status" } }));
        if asked.is_err() {
            break;
        }
    }
    agent.snapshot()?;
    agent.quit()
}

#[test]
fn the_socket_is_the_persons_own() -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let lab = quiet_lab()?;
    let agent = agent(&lab)?;
    let mode = std::fs::metadata(agent.socket())?.permissions().mode();
    assert_eq!(mode & 0o077, 0, "{mode:o}");
    agent.quit()
}
