//! Who the programs of a lab run as.

use std::{ffi::OsStr, process::Command};

use zbus::blocking::connection::Builder;

use crate::Kind;

/// The ordinary user whom the superuser plays; any but 0 will do.
const ORDINARY_USER: u32 = 1000;

/// Who the programs of a lab run as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Identity {
    /// Whoever runs the harness.
    Own,
    /// An ordinary user in a user namespace: the superuser of a build machine under another
    /// number, with the same files, for compositors that refuse to run as the superuser.
    Ordinary,
}

impl Identity {
    pub(crate) fn for_desktop(kind: Kind) -> Self {
        if kind.refuses_superuser() && rustix::process::getuid().is_root() {
            Self::Ordinary
        } else {
            Self::Own
        }
    }

    /// The number its programs see as their user's.
    pub(crate) fn user(self) -> u32 {
        match self {
            Self::Own => rustix::process::getuid().as_raw(),
            Self::Ordinary => ORDINARY_USER,
        }
    }

    /// A command that runs as this user.
    pub(crate) fn command(self, program: impl AsRef<OsStr>) -> Command {
        match self {
            Self::Own => Command::new(program),
            Self::Ordinary => {
                let mut command = Command::new("unshare");
                command
                    .args([
                        "--user",
                        &format!("--map-user={ORDINARY_USER}"),
                        &format!("--map-group={ORDINARY_USER}"),
                    ])
                    .arg(program);
                command
            }
        }
    }

    /// A command that runs in the user namespace of another process of this user's.
    pub(crate) fn command_beside(self, other: u32, program: impl AsRef<OsStr>) -> Command {
        match self {
            Self::Own => Command::new(program),
            Self::Ordinary => {
                let mut command = Command::new("nsenter");
                command
                    .args(["--user", "--preserve-credentials"])
                    .args(["--target", &other.to_string()])
                    .arg(program);
                command
            }
        }
    }

    /// Says on a bus of this user's who is calling.
    pub(crate) fn introduce(self, builder: Builder<'_>) -> Builder<'_> {
        match self {
            Self::Own => builder,
            Self::Ordinary => builder.user_id(ORDINARY_USER),
        }
    }
}
