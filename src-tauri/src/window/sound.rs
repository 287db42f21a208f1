//! The sounds of the guide, made of plain tones so that they need no files and no codecs.

use std::io;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use astir_wire::Sound;
use rodio::source::SineWave;
use rodio::{DeviceSinkError, Source};

/// Loudness of a tone at full volume, 0 to 1.
const LOUDNESS: f32 = 0.32;
/// A tone swells this long, so that it does not click; it fades over its whole length.
const RAMP: Duration = Duration::from_millis(12);
/// The device is closed after so long without a sound: an open one keeps the processor awake.
const SILENCE: Duration = Duration::from_secs(20);

/// Plays sounds on a thread of its own.
pub(super) struct Speaker(Sender<Heard>);

/// A sound, and how loud it is, 0 to 100.
type Heard = (Sound, u8);

/// A frequency in hertz and a length in milliseconds.
type Tone = (f32, u64);

impl Speaker {
    /// Begins to listen; the device is opened with the first sound.
    pub(super) fn start() -> io::Result<Self> {
        let (sender, sounds) = channel();
        std::thread::Builder::new()
            .name("sound".to_owned())
            .spawn(move || {
                while let Ok(first) = sounds.recv() {
                    if let Err(error) = play_until_silence(first, &sounds) {
                        // Asked for once: a machine without sound complains at length each time.
                        tracing::info!("no sound: {error}");
                        return;
                    }
                }
            })?;
        Ok(Self(sender))
    }

    /// Plays a sound now.
    pub(super) fn play(&self, sound: Sound, volume: u8) {
        if volume > 0 {
            // Nobody listens where there is no sound.
            let _ = self.0.send((sound, volume));
        }
    }
}

fn play_until_silence(first: Heard, sounds: &Receiver<Heard>) -> Result<(), DeviceSinkError> {
    let device = rodio::DeviceSinkBuilder::open_default_sink()?;
    let mut next = Ok(first);
    while let Ok((sound, volume)) = next {
        let loudness = LOUDNESS * f32::from(volume) / 100.0;
        let mut begins = Duration::ZERO;
        for &(hertz, milliseconds) in tones(sound) {
            let length = Duration::from_millis(milliseconds);
            let mut tone = SineWave::new(hertz).take_duration(length);
            tone.set_filter_fadeout();
            device
                .mixer()
                .add(tone.amplify(loudness).fade_in(RAMP).delay(begins));
            begins += length;
        }
        next = sounds.recv_timeout(SILENCE);
    }
    Ok(())
}

/// Told apart by pitch and number: higher begins, falling rests, three end it.
fn tones(sound: Sound) -> &'static [Tone] {
    match sound {
        Sound::Tick => &[(660.0, 70)],
        Sound::Start => &[(880.0, 220)],
        Sound::Halfway => &[(660.0, 70), (660.0, 70)],
        Sound::Change => &[(660.0, 110), (880.0, 160)],
        Sound::Side => &[(880.0, 110), (660.0, 110), (880.0, 160)],
        Sound::Rest => &[(880.0, 110), (550.0, 200)],
        Sound::Finish => &[(660.0, 120), (880.0, 120), (1100.0, 320)],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_sounds_are_alike() {
        let all = [
            Sound::Tick,
            Sound::Start,
            Sound::Halfway,
            Sound::Change,
            Sound::Side,
            Sound::Rest,
            Sound::Finish,
        ];
        for (index, one) in all.iter().enumerate() {
            assert!(
                all[index + 1..]
                    .iter()
                    .all(|other| tones(*one) != tones(*other))
            );
        }
    }
}
