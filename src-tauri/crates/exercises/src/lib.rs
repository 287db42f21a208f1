//! Exercises, routines and the routine under way. Pure: no clock, no disk, no desktop.
