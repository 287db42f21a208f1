//! Whether a program looks through a camera. No picture is ever asked for.

#![allow(unsafe_code, reason = "CoreMediaIO is a C library")]

use std::ptr::null;

use objc2_core_media_io::{
    CMIOObjectGetPropertyData, CMIOObjectGetPropertyDataSize, CMIOObjectID,
    CMIOObjectPropertyAddress, kCMIODevicePropertyDeviceIsRunningSomewhere,
    kCMIOHardwarePropertyDevices, kCMIOObjectPropertyElementMain, kCMIOObjectPropertyScopeGlobal,
    kCMIOObjectSystemObject,
};

/// `None` when the cameras cannot be listed.
pub(super) fn in_use() -> Option<bool> {
    Some(cameras()?.into_iter().any(|camera| {
        let mut running = [0];
        read(
            camera,
            kCMIODevicePropertyDeviceIsRunningSomewhere,
            &mut running,
        ) == Some(1)
            && running[0] != 0
    }))
}

fn cameras() -> Option<Vec<CMIOObjectID>> {
    let address = address(kCMIOHardwarePropertyDevices);
    let mut bytes = 0;
    // SAFETY: address and size are places of ours, and nothing qualifies the question.
    let outcome = unsafe {
        CMIOObjectGetPropertyDataSize(
            kCMIOObjectSystemObject,
            &raw const address,
            0,
            null(),
            &raw mut bytes,
        )
    };
    if outcome != 0 {
        return None;
    }
    let room = usize::try_from(bytes).ok()? / size_of::<CMIOObjectID>();
    let mut cameras = vec![0; room];
    let written = read(
        kCMIOObjectSystemObject,
        kCMIOHardwarePropertyDevices,
        &mut cameras,
    )?;
    cameras.truncate(written);
    Some(cameras)
}

fn address(selector: u32) -> CMIOObjectPropertyAddress {
    CMIOObjectPropertyAddress {
        mSelector: selector,
        mScope: kCMIOObjectPropertyScopeGlobal,
        mElement: kCMIOObjectPropertyElementMain,
    }
}

/// Reads numbers of 32 bits into `room`; how many there were.
fn read(object: CMIOObjectID, selector: u32, room: &mut [u32]) -> Option<usize> {
    let address = address(selector);
    let bytes = u32::try_from(size_of_val(room)).ok()?;
    let mut written = 0;
    // SAFETY: `bytes` says how much may be written to `room`, and nothing qualifies the question.
    let outcome = unsafe {
        CMIOObjectGetPropertyData(
            object,
            &raw const address,
            0,
            null(),
            bytes,
            &raw mut written,
            room.as_mut_ptr().cast(),
        )
    };
    let written = usize::try_from(written).ok()? / size_of::<u32>();
    (outcome == 0).then_some(written)
}
