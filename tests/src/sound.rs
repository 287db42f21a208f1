//! Sound without a sound card: a server with a microphone that hears nothing.

use anyhow::{Result, ensure};

use crate::{Lab, Started, wait};

/// The sound servers people have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Server {
    /// PulseAudio itself.
    PulseAudio,
    /// PipeWire with WirePlumber, speaking PulseAudio's protocol.
    PipeWire,
}

/// The programs a server needs, with the Debian packages that bring them.
pub const NEEDS: &[(&str, &str)] = &[
    ("pulseaudio", "pulseaudio"),
    ("pactl", "pulseaudio-utils"),
    ("pipewire", "pipewire-bin"),
    ("pipewire-pulse", "pipewire-pulse"),
    ("wireplumber", "wireplumber"),
];

impl Lab {
    /// Starts a sound server with a microphone.
    ///
    /// # Errors
    /// When it is not installed or does not come up.
    pub fn start_sound(&mut self, server: Server) -> Result<()> {
        match server {
            Server::PulseAudio => self.start_part(
                "pulseaudio",
                &[
                    "-n",
                    "--daemonize=no",
                    "--exit-idle-time=-1",
                    "--disallow-exit",
                    "-L",
                    "module-native-protocol-unix auth-anonymous=1",
                    "-L",
                    "module-null-sink sink_name=out",
                    "-L",
                    "module-null-source source_name=mic",
                ],
            )?,
            Server::PipeWire => {
                self.start_part("pipewire", &[])?;
                let socket = self.runtime().join("pipewire-0");
                wait::until_true("PipeWire", || Ok(socket.exists()))?;
                self.start_part("wireplumber", &[])?;
                self.start_part("pipewire-pulse", &[])?;
            }
        }
        wait::until_true("the sound server", || {
            Ok(self.pactl(&["info"])?.status.success())
        })?;
        if server == Server::PipeWire {
            let microphone = [
                "load-module",
                "module-null-sink",
                "media.class=Audio/Source/Virtual",
                "sink_name=mic",
                "channel_map=mono",
            ];
            ensure!(self.pactl(&microphone)?.status.success(), "no microphone");
        }
        Ok(())
    }

    /// Starts a program that listens to the microphone, as a call does.
    ///
    /// # Errors
    /// When `parec` is missing.
    pub fn start_call(&self) -> Result<Started> {
        let mut recorder = self.command("parec");
        recorder.args(["-d", "mic", "--client-name=Meeting", "/dev/null"]);
        let call = self.start_command("call", recorder)?;
        wait::until_true("a stream from the microphone", || {
            let outputs = self.pactl(&["list", "short", "source-outputs"])?;
            Ok(!outputs.stdout.is_empty())
        })?;
        Ok(call)
    }

    fn pactl(&self, arguments: &[&str]) -> Result<std::process::Output> {
        Ok(self.command("pactl").args(arguments).output()?)
    }
}
