//! What a person can ask of a routine under way.
//!
//! Every request first brings about what was due by then; its cues wait for
//! [`Session::advance`]. A request refused changes nothing.

use super::{Clock, Ended, Refusal, Session, StepEnd, easing};
use crate::Millis;
use crate::SECOND;
use crate::catalogue::Catalogue;
use crate::exercise::{Exercise, Exertion, Place};
use crate::pain::{Pain, PainAdvice};
use crate::schedule::SegmentKind;

/// Up to here into a step, going back means the step before; later it means this one again.
const BACK_MEANS_PREVIOUS: Millis = 3 * SECOND;

impl Session {
    /// Stops the clock.
    ///
    /// # Errors
    /// When it is over or paused already.
    pub fn pause(&mut self, at: Millis) -> Result<(), Refusal> {
        self.catch_up(at);
        match self.clock {
            Clock::Running | Clock::WalkedOff => {
                self.clock = Clock::Paused { since: at };
                Ok(())
            }
            Clock::Paused { .. } => Err(Refusal::Paused),
            Clock::Ended { .. } => Err(Refusal::Over),
        }
    }

    /// Goes on where it was paused.
    ///
    /// # Errors
    /// When it is over or not paused.
    pub fn resume(&mut self, at: Millis) -> Result<(), Refusal> {
        match self.clock {
            Clock::Paused { since } => {
                self.position.since += (at - since).max(0);
                self.clock = Clock::Running;
                Ok(())
            }
            Clock::Running | Clock::WalkedOff => Err(Refusal::NotPaused),
            Clock::Ended { .. } => Err(Refusal::Over),
        }
    }

    /// Leaves this step out and goes on to the next; after the last one the routine is finished.
    ///
    /// Before anything was done, the next step gets a count-in of its own.
    ///
    /// # Errors
    /// When it is over.
    pub fn skip(&mut self, at: Millis) -> Result<(), Refusal> {
        self.unlock(at);
        self.must_go_on()?;
        self.leave_step(at);
        self.run_mut().end.get_or_insert(StepEnd::Skipped);
        self.enter(self.position.step + 1, at);
        Ok(())
    }

    /// Begins this step again, or the one before when this one has only just begun.
    ///
    /// # Errors
    /// When it is over.
    pub fn back(&mut self, at: Millis) -> Result<(), Refusal> {
        self.unlock(at);
        self.must_go_on()?;
        let into_step = self.attempt(at).under_way;
        self.leave_step(at);
        let previous = usize::from(into_step <= BACK_MEANS_PREVIOUS);
        self.enter(self.position.step.saturating_sub(previous), at);
        Ok(())
    }

    /// Ends the routine early; what was done stays done.
    ///
    /// # Errors
    /// When it is over.
    pub fn stop(&mut self, at: Millis) -> Result<(), Refusal> {
        self.end_early(at, Ended::Stopped)
    }

    /// Puts the easier exercise of the ladder in the place of what is left of this step.
    ///
    /// # Errors
    /// When it is over, or the ladder has nothing easier.
    pub fn ease(&mut self, at: Millis, catalogue: &Catalogue) -> Result<(), Refusal> {
        self.unlock(at);
        self.must_go_on()?;
        let easier = self.easier(catalogue).ok_or(Refusal::NothingEasier)?;
        let left = self.work_left(at);
        let attempt = self.attempt(at);
        self.run_mut().replace(easing::fit(easier, left), attempt);
        self.enter(self.position.step, at);
        Ok(())
    }

    /// Takes a pain seriously: sharp or strong ends the routine, less makes the step easier, none
    /// changes nothing.
    ///
    /// # Errors
    /// When it is over.
    pub fn hurt(
        &mut self,
        at: Millis,
        pain: Pain,
        catalogue: &Catalogue,
    ) -> Result<PainAdvice, Refusal> {
        self.catch_up(at);
        self.must_go_on()?;
        if pain.is_none() {
            return Ok(PainAdvice::GoOn);
        }
        self.run_mut().pain = Some(pain);
        if pain.stops() {
            self.end_early(at, Ended::Hurt)?;
            return Ok(PainAdvice::StopExercise);
        }
        match self.ease(at, catalogue) {
            Ok(()) => Ok(PainAdvice::Eased),
            Err(_) => self.skip(at).map(|()| PainAdvice::LeftOut),
        }
    }

    /// Closes the guide for a red flag; what to show instead is in [`crate::safety`].
    ///
    /// # Errors
    /// When it is over.
    pub fn stop_for_red_flag(&mut self, at: Millis) -> Result<PainAdvice, Refusal> {
        self.end_early(at, Ended::Hurt)
            .map(|()| PainAdvice::StopScreen)
    }

    /// The screen was locked: the routine ends here, and what was done stays done. A step away
    /// from the desk goes on to its end (rule 23 of the break rules).
    ///
    /// # Errors
    /// When it is over.
    pub fn lock(&mut self, at: Millis) -> Result<(), Refusal> {
        self.catch_up(at);
        self.must_go_on()?;
        let away = self.run().step.exercise.place == Place::Away;
        if away && self.runs() {
            self.clock = Clock::WalkedOff;
            return Ok(());
        }
        self.end_early(at, Ended::Stopped)
    }

    /// The screen was unlocked: whoever is back from a step away goes on with what follows it.
    pub fn unlock(&mut self, at: Millis) {
        self.catch_up(at);
        if matches!(self.clock, Clock::WalkedOff) {
            self.clock = Clock::Running;
        }
    }

    /// Makes the hold, timed move or rest under way longer (or shorter, with `by` below 0), in ms.
    ///
    /// It never ends in the past: at least a second of it remains.
    ///
    /// # Errors
    /// When it is over, or the segment's length is given by repetitions or by a change.
    pub fn adjust(&mut self, at: Millis, by: Millis) -> Result<(), Refusal> {
        self.catch_up(at);
        self.must_go_on()?;
        let timed = match self.segment().kind {
            SegmentKind::Work { .. } => self.effort() != Exertion::Reps,
            SegmentKind::Rest => true,
            _ => false,
        };
        if !timed {
            return Err(Refusal::NotTimed);
        }
        let least = self.elapsed(at) + SECOND;
        let segment = self.position.segment;
        let segment = &mut self.run_mut().segments[segment];
        segment.length = segment.length.saturating_add(by).max(least);
        Ok(())
    }

    /// The easier exercise that [`Session::ease`] would put here.
    pub fn easier<'a>(&self, catalogue: &'a Catalogue) -> Option<&'a Exercise> {
        catalogue.exercise(self.run().step.exercise.easier.as_ref()?)
    }

    fn end_early(&mut self, at: Millis, how: Ended) -> Result<(), Refusal> {
        self.catch_up(at);
        self.must_go_on()?;
        self.leave_step(at);
        let end = match self.clock {
            Clock::Paused { since } => since,
            _ => at,
        };
        self.end(end, how);
        Ok(())
    }

    fn must_go_on(&self) -> Result<(), Refusal> {
        match self.clock {
            Clock::Ended { .. } => Err(Refusal::Over),
            _ => Ok(()),
        }
    }

    fn leave_step(&mut self, at: Millis) {
        let attempt = self.attempt(at);
        self.run_mut().leave(attempt);
    }
}
