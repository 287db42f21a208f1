//! The ledger on real files, in one binary, so that SQLite is linked once.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "what helpers of tests do is as good as done in the test"
)]

mod apart;
mod backups;
mod child;
mod crash;
mod days;
mod desk_checks;
mod everything;
mod export;
mod found;
mod full_disk;
mod imports;
mod locked_out;
mod logging;
mod past_schemas;
mod person;
mod practice;
mod properties;
mod records;
mod restore;
mod waiting;
mod week;
