//! Which of several screens a window comes up on.

use astir_wire as wire;
use tauri::{Manager, Monitor, WebviewWindow};

/// The monitor the person chose, else the one with the pointer, which is the one they look at.
pub(super) fn chosen(window: &WebviewWindow, chosen: &wire::Monitor) -> Option<Monitor> {
    match chosen {
        wire::Monitor::InUse => monitor_in_use(window),
        wire::Monitor::Primary => window.primary_monitor().ok().flatten(),
        wire::Monitor::Named(name) => {
            let all = window.available_monitors().unwrap_or_default();
            let told = |monitor: &Monitor| {
                let place = monitor.position();
                (monitor.name().cloned(), place.x, place.y)
            };
            named(all, name, told).or_else(|| monitor_in_use(window))
        }
    }
}

/// The monitor of this name, or else the one with this number, counted from 1 and from the left: the same model twice
/// has one name. `told` gives a monitor's name and place.
pub(super) fn named<M>(
    mut all: Vec<M>,
    name: &str,
    told: impl Fn(&M) -> (Option<String>, i32, i32),
) -> Option<M> {
    all.sort_by_key(|monitor| {
        let (_, left, top) = told(monitor);
        (left, top)
    });
    let number = name
        .parse::<usize>()
        .ok()
        .and_then(|one| one.checked_sub(1));
    let place = all
        .iter()
        .position(|monitor| told(monitor).0.as_deref() == Some(name))
        .or(number.filter(|number| *number < all.len()))?;
    Some(all.swap_remove(place))
}

fn monitor_in_use(window: &WebviewWindow) -> Option<Monitor> {
    let app = window.app_handle();
    let with_pointer = app
        .cursor_position()
        .ok()
        .and_then(|at| app.monitor_from_point(at.x, at.y).ok().flatten());
    with_pointer.or_else(|| window.primary_monitor().ok().flatten())
}

#[cfg(test)]
mod tests {
    use super::named;

    type Told = (Option<String>, i32, i32);

    fn told(monitor: &Told) -> Told {
        monitor.clone()
    }

    #[test]
    fn a_screen_is_known_by_its_name_or_by_its_number_from_the_left() {
        let right = (Some("DP-1".to_owned()), 1920, 0);
        let left = (Some("eDP-1".to_owned()), 0, 0);
        let all = vec![right.clone(), left.clone()];
        assert_eq!(named(all.clone(), "DP-1", told), Some(right.clone()));
        assert_eq!(named(all.clone(), "1", told), Some(left));
        assert_eq!(named(all.clone(), "2", told), Some(right));
        for unknown in ["0", "3", "HDMI-1"] {
            assert_eq!(named(all.clone(), unknown, told), None, "{unknown}");
        }
    }
}
