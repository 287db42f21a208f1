//! Notifications of macOS, by the User Notifications framework. It serves bundled, signed apps only.

#![allow(unsafe_code, reason = "a delegate is a class that the framework calls")]

use std::path::Path;
use std::sync::atomic::{AtomicIsize, Ordering};
use std::sync::{Arc, OnceLock};

use block2::{DynBlock, RcBlock};
use objc2::rc::Retained;
use objc2::runtime::{Bool, NSObject, NSObjectProtocol, ProtocolObject};
use objc2::{AllocAnyThread, DefinedClass, define_class, msg_send};
use objc2_foundation::{NSArray, NSBundle, NSError, NSSet, NSString};
use objc2_user_notifications::{
    UNAuthorizationOptions, UNAuthorizationStatus, UNMutableNotificationContent, UNNotification,
    UNNotificationAction, UNNotificationActionOptions, UNNotificationCategory,
    UNNotificationCategoryOptions, UNNotificationDefaultActionIdentifier,
    UNNotificationPresentationOptions, UNNotificationRequest, UNNotificationResponse,
    UNNotificationSettings, UNUserNotificationCenter, UNUserNotificationCenterDelegate,
};

use super::{BODY, Notice, NoticeBoard, Standing};

/// The one place a notification of ours takes, and the group its buttons are known by.
const PLACE: &str = "reminder";

/// The key of the button that opens a window, and so brings the program to the front.
const OPENS: &str = "start";

/// Shows notifications.
pub struct UserCenter {
    center: Option<Retained<UNUserNotificationCenter>>,
    status: Arc<AtomicIsize>,
    /// The center does not keep its delegate.
    _delegate: Option<Retained<Delegate>>,
}

impl std::fmt::Debug for UserCenter {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("UserCenter")
            .field("bundled", &self.center.is_some())
            .finish_non_exhaustive()
    }
}

// SAFETY: the center may be used from any thread, and the delegate is only kept.
unsafe impl Send for UserCenter {}

impl UserCenter {
    /// Asks the person for permission if they have never been asked, which is at the first run.
    /// `heard` gets the key of each answer, on the main thread.
    pub fn open(_program: &Path, heard: impl Fn(String) + Send + Sync + 'static) -> UserCenter {
        let status = Arc::new(AtomicIsize::new(UNAuthorizationStatus::NotDetermined.0));
        // Without a bundle the framework ends the program.
        if NSBundle::mainBundle().bundleIdentifier().is_none() {
            return UserCenter {
                center: None,
                status,
                _delegate: None,
            };
        }
        let center = UNUserNotificationCenter::currentNotificationCenter();
        let delegate = Delegate::hearing(Box::new(heard));
        center.setDelegate(Some(ProtocolObject::from_ref(&*delegate)));
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
            center: Some(center),
            status,
            _delegate: Some(delegate),
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
        center.setNotificationCategories(&NSSet::from_retained_slice(&[category(notice)]));
        let content = UNMutableNotificationContent::new();
        content.setTitle(&NSString::from_str(&notice.title));
        content.setBody(&NSString::from_str(&notice.body));
        content.setCategoryIdentifier(&NSString::from_str(PLACE));
        let request = UNNotificationRequest::requestWithIdentifier_content_trigger(
            &NSString::from_str(PLACE),
            &content,
            None,
        );
        center.addNotificationRequest_withCompletionHandler(&request, None);
        Ok(())
    }

    fn withdraw(&mut self) {
        if let Some(center) = &self.center {
            let place = NSArray::from_retained_slice(&[NSString::from_str(PLACE)]);
            center.removeDeliveredNotificationsWithIdentifiers(&place);
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

fn category(notice: &Notice) -> Retained<UNNotificationCategory> {
    let actions: Vec<_> = notice
        .buttons
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
        &NSString::from_str(PLACE),
        &NSArray::from_retained_slice(&actions),
        &NSArray::new(),
        UNNotificationCategoryOptions::empty(),
    )
}

type Heard = Box<dyn Fn(String) + Send + Sync>;

/// What the delegate is made with.
#[derive(Default)]
struct Ears {
    heard: OnceLock<Heard>,
}

define_class!(
    // SAFETY: NSObject asks nothing of its subclasses, and this one has no destructor.
    #[unsafe(super(NSObject))]
    #[name = "AstirNoticeDelegate"]
    #[ivars = Ears]
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
            let key = response.actionIdentifier();
            // SAFETY: a constant of the framework.
            let body = unsafe { UNNotificationDefaultActionIdentifier };
            if let Some(heard) = self.ivars().heard.get() {
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
    fn hearing(heard: Heard) -> Retained<Delegate> {
        let ears = Ears {
            heard: OnceLock::from(heard),
        };
        let this = Self::alloc().set_ivars(ears);
        // SAFETY: the initializer of NSObject.
        unsafe { msg_send![super(this), init] }
    }
}
