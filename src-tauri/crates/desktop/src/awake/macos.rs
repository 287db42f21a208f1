//! A power assertion.

use objc2_core_foundation::CFString;
use objc2_io_kit::{
    IOPMAssertionCreateWithName, IOPMAssertionID, IOPMAssertionRelease, kIOPMAssertionLevelOn,
};

/// `kIOPMAssertPreventUserIdleDisplaySleep` of IOPMLib.h.
const DISPLAY_STAYS_LIT: &str = "PreventUserIdleDisplaySleep";

/// An assertion that is in force.
#[derive(Debug)]
pub(super) struct Asked(IOPMAssertionID);

impl Asked {
    #[allow(unsafe_code, reason = "a call of a C library")]
    pub(super) fn now(why: &str) -> Option<Asked> {
        let (kind, why) = (
            CFString::from_static_str(DISPLAY_STAYS_LIT),
            CFString::from_str(why),
        );
        let mut asked = 0;
        // SAFETY: both texts outlive the call, and the number is a place of ours.
        let outcome = unsafe {
            IOPMAssertionCreateWithName(
                Some(&kind),
                kIOPMAssertionLevelOn,
                Some(&why),
                &raw mut asked,
            )
        };
        (outcome == 0).then_some(Asked(asked))
    }
}

impl Drop for Asked {
    fn drop(&mut self) {
        IOPMAssertionRelease(self.0);
    }
}
