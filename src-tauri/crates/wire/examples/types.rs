//! Prints the TypeScript of the wire; `cargo xtask types` puts it where the UI reads it.

#![allow(clippy::print_stdout, reason = "printing is its job")]

fn main() {
    print!("{}", astir_wire::typescript::declarations());
}
