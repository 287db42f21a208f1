//! Whether a program listens.

#![allow(unsafe_code, reason = "CoreAudio is a C library")]

use std::ptr::{NonNull, null};

use objc2_core_audio::{
    AudioObjectGetPropertyData, AudioObjectGetPropertyDataSize, AudioObjectID,
    AudioObjectPropertyAddress, AudioObjectPropertySelector,
    kAudioDevicePropertyDeviceIsRunningSomewhere, kAudioHardwarePropertyDefaultInputDevice,
    kAudioHardwarePropertyProcessObjectList, kAudioObjectPropertyElementMain,
    kAudioObjectPropertyScopeGlobal, kAudioObjectSystemObject, kAudioProcessPropertyIsRunningInput,
};

/// From macOS 14.2 on every program that uses sound is an object. Before, only the device tells,
/// and one that plays and listens in one (a headset) is taken to listen.
///
/// `None` when neither tells.
pub(super) fn in_use() -> Option<bool> {
    let Some(programs) = programs() else {
        let device = default_input()?;
        return is_set(device, kAudioDevicePropertyDeviceIsRunningSomewhere);
    };
    let listens = |program| is_set(program, kAudioProcessPropertyIsRunningInput) == Some(true);
    Some(programs.into_iter().any(listens))
}

fn system() -> AudioObjectID {
    kAudioObjectSystemObject.cast_unsigned()
}

fn address(selector: AudioObjectPropertySelector) -> AudioObjectPropertyAddress {
    AudioObjectPropertyAddress {
        mSelector: selector,
        mScope: kAudioObjectPropertyScopeGlobal,
        mElement: kAudioObjectPropertyElementMain,
    }
}

fn programs() -> Option<Vec<AudioObjectID>> {
    let mut address = address(kAudioHardwarePropertyProcessObjectList);
    let mut bytes = 0;
    // SAFETY: address and size are places of ours, and nothing qualifies the question.
    let outcome = unsafe {
        AudioObjectGetPropertyDataSize(
            system(),
            NonNull::from_mut(&mut address),
            0,
            null(),
            NonNull::from_mut(&mut bytes),
        )
    };
    if outcome != 0 {
        return None;
    }
    let room = usize::try_from(bytes).ok()? / size_of::<AudioObjectID>();
    let mut programs = vec![0; room];
    let written = read(
        system(),
        kAudioHardwarePropertyProcessObjectList,
        &mut programs,
    )?;
    programs.truncate(written);
    Some(programs)
}

fn default_input() -> Option<AudioObjectID> {
    number(system(), kAudioHardwarePropertyDefaultInputDevice)
}

fn is_set(object: AudioObjectID, selector: AudioObjectPropertySelector) -> Option<bool> {
    number(object, selector).map(|value| value != 0)
}

fn number(object: AudioObjectID, selector: AudioObjectPropertySelector) -> Option<u32> {
    let mut value = [0];
    (read(object, selector, &mut value) == Some(1)).then_some(value[0])
}

/// Reads numbers of 32 bits into `room`; how many there were.
fn read(
    object: AudioObjectID,
    selector: AudioObjectPropertySelector,
    room: &mut [u32],
) -> Option<usize> {
    let mut address = address(selector);
    let mut bytes = u32::try_from(size_of_val(room)).ok()?;
    // SAFETY: `bytes` says how much may be written to `room`, and nothing qualifies the question.
    let outcome = unsafe {
        AudioObjectGetPropertyData(
            object,
            NonNull::from_mut(&mut address),
            0,
            null(),
            NonNull::from_mut(&mut bytes),
            NonNull::from(&mut *room).cast(),
        )
    };
    let written = usize::try_from(bytes).ok()? / size_of::<u32>();
    (outcome == 0).then_some(written)
}
