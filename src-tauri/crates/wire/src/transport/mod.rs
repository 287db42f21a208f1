//! Lines of JSON over a socket that only this user can open.
//!
//! Each side sends a [`Greeting`](crate::Greeting) first. Then the caller sends [`Ask`]s and the agent
//! [`Told`]s. A line has a greatest length, so that nobody can fill the agent's memory.

mod link;
mod socket;

use std::io::{self, BufRead, Write};

use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::{Event, Refusal, Reply, Request};

pub use link::{Link, LinkError};
pub use socket::{End, Listener};

/// Greatest length of a line sent to the agent, in bytes: a picture of the week is the longest.
pub const LONGEST_ASK: u64 = 1024 * 1024;
/// Greatest length of a line sent by the agent, in bytes.
pub const LONGEST_TOLD: u64 = 8 * 1024 * 1024;

/// A request and the number its answer will carry.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Ask {
    /// Chosen by the caller.
    pub id: u64,
    /// What is asked.
    pub request: Request,
}

/// What the agent sends.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Told {
    /// The answer to the request of this number.
    Answer {
        /// The caller's number.
        id: u64,
        /// The reply, or why there is none.
        result: Result<Reply, Refusal>,
    },
    /// Something that was subscribed to.
    Event(Event),
}

/// Reads one line of at most `longest` bytes; none at the end of the stream.
///
/// # Errors
/// The stream's own, and `InvalidData` for a line that is too long, cut off, or not of type `T`.
pub fn read_line<T: DeserializeOwned>(
    from: &mut impl BufRead,
    longest: u64,
) -> io::Result<Option<T>> {
    let mut line = Vec::new();
    let read = io::Read::take(&mut *from, longest + 1).read_until(b'\n', &mut line)?;
    if read == 0 {
        return Ok(None);
    }
    if line.last() != Some(&b'\n') {
        let why = if read as u64 > longest {
            "line too long"
        } else {
            "line cut off"
        };
        return Err(io::Error::new(io::ErrorKind::InvalidData, why));
    }
    serde_json::from_slice(&line)
        .map(Some)
        .map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))
}

/// Writes `message` as one line.
///
/// # Errors
/// The stream's own.
pub fn write_line(to: &mut impl Write, message: &impl Serialize) -> io::Result<()> {
    let mut line = serde_json::to_vec(message)?;
    line.push(b'\n');
    to.write_all(&line)?;
    to.flush()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Cursor;

    fn read(bytes: &[u8]) -> io::Result<Option<Ask>> {
        read_line(&mut Cursor::new(bytes), 100)
    }

    #[test]
    fn a_request_survives_the_way() {
        let ask = Ask {
            id: 7,
            request: Request::Snooze { seconds: Some(300) },
        };
        let mut line = Vec::new();
        write_line(&mut line, &ask).unwrap();
        assert_eq!(read(&line).unwrap(), Some(ask));
    }

    #[test]
    fn the_end_of_the_stream_is_no_error() {
        assert_eq!(read(b"").unwrap(), None);
    }

    #[test]
    fn half_a_line_is_refused() {
        assert_eq!(read(br#"{"id":1"#).unwrap_err().to_string(), "line cut off");
    }

    #[test]
    fn a_line_too_long_is_refused_without_being_kept() {
        assert_eq!(
            read(&[b'x'; 1000]).unwrap_err().to_string(),
            "line too long"
        );
    }

    #[test]
    fn garbage_is_refused() {
        assert_eq!(
            read(b"\xff\xfe\n").unwrap_err().kind(),
            io::ErrorKind::InvalidData
        );
    }
}
