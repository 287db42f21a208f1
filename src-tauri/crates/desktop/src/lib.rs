//! What the operating system knows: clocks, idle, lock, sleep and holds.
