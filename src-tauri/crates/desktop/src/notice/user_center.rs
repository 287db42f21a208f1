//! Notifications of macOS, by the User Notifications framework. It serves bundled, signed apps only.

#![allow(unsafe_code, reason = "a delegate is a class that the framework calls")]

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::atomic::{AtomicIsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use block2::{DynBlock, RcBlock};
use objc2::rc::Retained;
use objc2::runtime::{Bool, NSObject, NSObjectProtocol, ProtocolObject};
use objc2::{AllocAnyThread, define_class, msg_send};
use objc2_foundation::{NSArray, NSBundle, NSError, NSSet, NSString};
use objc2_user_notifications::{
    UNAuthorizationOptions, UNAuthorizationStatus, UNMutableNotificationContent, UNNotification,
    UNNotificationAction, UNNotificationActionOptions, UNNotificationCategory,
    UNNotificationCategoryOptions, UNNotificationDefaultActionIdentifier,
    UNNotificationPresentationOptions, UNNotificationRequest, UNNotificationResponse,
    UNNotificationSettings, UNUserNotificationCenter, UNUserNotificationCenterDelegate,
};

use super::{BODY, Notice, NoticeBoard, Standing};

/// The key of the button that opens a window, and so brings the program to the front.
const OPENS: &str = "start";

/// What is known of each place. The system has one delegate and one list of buttons for all of them.
static PLACES: Mutex<BTreeMap<String, Place>> = Mutex::new(BTreeMap::new());

struct Place {
    heard: Heard,
    /// Key and label of the buttons of its notification.
    buttons: Vec<(String, String)>,
}

type Heard = Arc<dyn Fn(String) + Send + Sync>;

/// Shows notifications in one place.
pub struct UserCenter {
    place: String,
    center: Option<Retained<UNUserNotificationCenter>>,
    status: Arc<AtomicIsize>,
}

impl std::fmt::Debug for UserCenter {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("UserCenter")
            .field("place", &self.place)
            .field("bundled", &self.center.is_some())
            .finish_non_exhaustive()
    }
}

// SAFETY: the center may be used from any thread.
unsafe impl Send for UserCenter {}

impl UserCenter {
    /// Asks the person for permission if they have never been asked, which is at the first run.
    /// `heard` gets the key of each answer, on the main thread.
    pub fn open(
        place: &str,
        _program: &Path,
        heard: impl Fn(String) + Send + Sync + 'static,
    ) -> UserCenter {
        let place = place.to_owned();
        let status = Arc::new(AtomicIsize::new(UNAuthorizationStatus::NotDetermined.0));
        // Without a bundle the framework ends the program.
        if NSBundle::mainBundle().bundleIdentifier().is_none() {
            return UserCenter {
                place,
                center: None,
                status,
            };
        }
        let center = UNUserNotificationCenter::currentNotificationCenter();
        let known = Place {
            heard: Arc::new(heard),
            buttons: Vec::new(),
        };
        places().insert(place.clone(), known);
        let delegate = Delegate::new();
        center.setDelegate(Some(ProtocolObject::from_ref(&*delegate)));
        // The center does not keep it.
        std::mem::forget(delegate);
        let asked = Arc::clone(&status);
        let answered = RcBlock::new(move |granted: Bool, _: *mut NSError| {
            let answer = match granted.as_bool() {
                true => UNAuthorizationStatus::Authorized,
                false => UNAuthorizationStatus::Denied,
            };
            asked.store(answer.0, Ordering::Relaxed);
        });
        center.requestAuthorizationWithOptions_completionHandler(
            UNAuthorizationOptions::Alert,
            &answered,
        );
        UserCenter {
            place,
            center: Some(center),
            status,
        }
    }

    /// Hears, before the next question, what the person has changed in the system's settings.
    fn look_again(&self, center: &UNUserNotificationCenter) {
        let status = Arc::clone(&self.status);
        let told = RcBlock::new(move |settings: std::ptr::NonNull<UNNotificationSettings>| {
            // SAFETY: the framework hands out settings for as long as the call lasts.
            let settings = unsafe { settings.as_ref() };
            status.store(settings.authorizationStatus().0, Ordering::Relaxed);
        });
        center.getNotificationSettingsWithCompletionHandler(&told);
    }
}

impl NoticeBoard for UserCenter {
    fn show(&mut self, notice: &Notice) -> Result<(), Standing> {
        let standing = self.standing();
        let Some(center) = self
            .center
            .as_ref()
            .filter(|_| standing == Standing::Allowed)
        else {
            return Err(standing);
        };
        if let Some(place) = places().get_mut(&self.place) {
            place.buttons.clone_from(&notice.buttons);
        }
        let categories: Vec<_> = places()
            .iter()
            .map(|(name, place)| category(name, &place.buttons))
            .collect();
        center.setNotificationCategories(&NSSet::from_retained_slice(&categories));
        let place = NSString::from_str(&self.place);
        let content = UNMutableNotificationContent::new();
        content.setTitle(&NSString::from_str(&notice.title));
        content.setBody(&NSString::from_str(&notice.body));
        content.setCategoryIdentifier(&place);
        let request =
            UNNotificationRequest::requestWithIdentifier_content_trigger(&place, &content, None);
        center.addNotificationRequest_withCompletionHandler(&request, None);
        Ok(())
    }

    fn withdraw(&mut self) {
        if let Some(center) = &self.center {
            let place = NSString::from_str(&self.place);
            let places = NSArray::from_retained_slice(&[place]);
            center.removeDeliveredNotificationsWithIdentifiers(&places);
        }
    }

    fn standing(&self) -> Standing {
        let Some(center) = &self.center else {
            let why = "only an app in a bundle may show them";
            return Standing::Unavailable(why.to_owned());
        };
        self.look_again(center);
        match UNAuthorizationStatus(self.status.load(Ordering::Relaxed)) {
            UNAuthorizationStatus::Authorized | UNAuthorizationStatus::Provisional => {
                Standing::Allowed
            }
            UNAuthorizationStatus::Denied => Standing::Off,
            _ => Standing::Unasked,
        }
    }
}

fn places() -> MutexGuard<'static, BTreeMap<String, Place>> {
    PLACES.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The buttons of one place, under its name.
fn category(place: &str, buttons: &[(String, String)]) -> Retained<UNNotificationCategory> {
    let actions: Vec<_> = buttons
        .iter()
        .map(|(key, label)| {
            let options = match key == OPENS {
                true => UNNotificationActionOptions::Foreground,
                false => UNNotificationActionOptions::empty(),
            };
            UNNotificationAction::actionWithIdentifier_title_options(
                &NSString::from_str(key),
                &NSString::from_str(label),
                options,
            )
        })
        .collect();
    UNNotificationCategory::categoryWithIdentifier_actions_intentIdentifiers_options(
        &NSString::from_str(place),
        &NSArray::from_retained_slice(&actions),
        &NSArray::new(),
        UNNotificationCategoryOptions::empty(),
    )
}

define_class!(
    // SAFETY: NSObject asks nothing of its subclasses, and this one has no destructor.
    #[unsafe(super(NSObject))]
    #[name = "AstirNoticeDelegate"]
    struct Delegate;

    unsafe impl NSObjectProtocol for Delegate {}

    unsafe impl UNUserNotificationCenterDelegate for Delegate {
        /// Shown also while a window of ours is in front.
        #[unsafe(method(userNotificationCenter:willPresentNotification:withCompletionHandler:))]
        fn will_present(
            &self,
            _center: &UNUserNotificationCenter,
            _notification: &UNNotification,
            done: &DynBlock<dyn Fn(UNNotificationPresentationOptions)>,
        ) {
            done.call((
                UNNotificationPresentationOptions::Banner | UNNotificationPresentationOptions::List,
            ));
        }

        #[unsafe(method(userNotificationCenter:didReceiveNotificationResponse:withCompletionHandler:))]
        fn did_receive(
            &self,
            _center: &UNUserNotificationCenter,
            response: &UNNotificationResponse,
            done: &DynBlock<dyn Fn()>,
        ) {
            let place = response.notification().request().identifier().to_string();
            let heard = places().get(&place).map(|place| Arc::clone(&place.heard));
            let key = response.actionIdentifier();
            // SAFETY: a constant of the framework.
            let body = unsafe { UNNotificationDefaultActionIdentifier };
            if let Some(heard) = heard {
                heard(if &*key == body {
                    BODY.to_owned()
                } else {
                    key.to_string()
                });
            }
            done.call(());
        }
    }
);

impl Delegate {
    fn new() -> Retained<Delegate> {
        let this = Self::alloc().set_ivars(());
        // SAFETY: the initializer of NSObject.
        unsafe { msg_send![super(this), init] }
    }
}
