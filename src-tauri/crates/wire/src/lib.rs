//! The one contract between agent, windows, commands and tests: requests, replies, events and how they travel.
