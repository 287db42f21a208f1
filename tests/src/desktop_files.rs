//! The few files that make a bare X server a plain, predictable XFCE desktop.

use std::{fs, path::Path};

use anyhow::{Context, Result};

use crate::lab::Services;

const XFCONF: &str = "org.xfce.Xfconf.service";
const NOTIFICATIONS: &str = "org.xfce.xfce4-notifyd.Notifications.service";
const INSTALLED_SERVICES: &str = "/usr/share/dbus-1/services";
const ENTRIES_OF_THE_MACHINE: &str = "/etc/xdg/autostart";

/// Height of the lab's panel in pixels; the tray is its last item, on the right.
pub(crate) const PANEL_HEIGHT: i32 = 30;

/// A bus that starts the services of this folder, or else all that are installed for a session.
/// Everybody may do everything on it.
pub(crate) fn bus_config(services: Option<&Path>) -> String {
    let services = match services {
        Some(folder) => format!("<servicedir>{}</servicedir>", folder.display()),
        None => "<standard_session_servicedirs/>".to_owned(),
    };
    format!(
        r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=/nonexistent</listen>
  <auth>EXTERNAL</auth>
  {services}
  <policy context="default">
    <allow user="*"/>
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"#
    )
}

/// The settings service of XFCE, and its notification daemon when `notifications` is wanted.
pub(crate) fn xfce_services(notifications: bool) -> Services {
    let mut names = vec![XFCONF];
    names.extend(notifications.then_some(NOTIFICATIONS));
    Services::Only(names)
}

/// Copies the installed service files of these names into `folder`.
pub(crate) fn services(folder: &Path, names: &[&str]) -> Result<()> {
    fs::create_dir_all(folder)?;
    for name in names {
        let installed = Path::new(INSTALLED_SERVICES).join(name);
        // Without the SystemdService line, or the bus would look for a systemd to ask.
        let text: String = fs::read_to_string(&installed)
            .with_context(|| format!("{} (is it installed?)", installed.display()))?
            .lines()
            .filter(|line| !line.starts_with("SystemdService"))
            .map(|line| format!("{line}\n"))
            .collect();
        fs::write(folder.join(name), text)?;
    }
    Ok(())
}

/// What every session starts by itself, as files in `folder`: one that leaves `trace`. Those of the machine, which
/// a session looks for wherever it is told to look first, are switched off.
pub(crate) fn session_entries(folder: &Path, trace: &Path) -> Result<()> {
    fs::create_dir_all(folder)?;
    for entry in fs::read_dir(ENTRIES_OF_THE_MACHINE).into_iter().flatten() {
        let off = "[Desktop Entry]\nType=Application\nHidden=true\n";
        fs::write(folder.join(entry?.file_name()), off)?;
    }
    let text = format!(
        "[Desktop Entry]\nType=Application\nName=Trace\nExec=touch \"{}\"\n",
        trace.display()
    );
    fs::write(folder.join("astir-lab-trace.desktop"), text)?;
    Ok(())
}

/// Panel, notification look and session, under `config` (XDG_CONFIG_HOME) and
/// `data` (XDG_DATA_HOME).
pub(crate) fn desktop(config: &Path, data: &Path) -> Result<()> {
    let channels = config.join("xfce4/xfconf/xfce-perchannel-xml");
    fs::create_dir_all(&channels)?;
    fs::write(channels.join("xfce4-panel.xml"), panel())?;
    fs::write(channels.join("xfce4-notifyd.xml"), NOTIFYD)?;
    fs::write(channels.join("xfce4-session.xml"), SESSION)?;
    let theme = data.join("themes/AstirLab/xfce-notify-4.0");
    fs::create_dir_all(&theme)?;
    fs::write(theme.join("gtk.css"), button_theme())?;
    Ok(())
}

fn panel() -> String {
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="dark-mode" type="bool" value="true"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=6;x=0;y=0"/>
      <property name="length" type="uint" value="100"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="icon-size" type="uint" value="22"/>
      <property name="size" type="uint" value="{PANEL_HEIGHT}"/>
      <property name="plugin-ids" type="array">
        <value type="int" value="1"/>
        <value type="int" value="2"/>
      </property>
    </property>
  </property>
  <property name="plugins" type="empty">
    <property name="plugin-1" type="string" value="separator">
      <property name="expand" type="bool" value="true"/>
      <property name="style" type="uint" value="0"/>
    </property>
    <property name="plugin-2" type="string" value="systray">
      <property name="square-icons" type="bool" value="true"/>
    </property>
  </property>
</channel>
"#
    )
}

const NOTIFYD: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-notifyd" version="1.0">
  <property name="theme" type="string" value="AstirLab"/>
  <property name="initial-opacity" type="double" value="1.0"/>
  <property name="do-fadeout" type="bool" value="false"/>
  <property name="do-slideout" type="bool" value="false"/>
</channel>
"#;

/// A session of its own programs alone, for the lab has started the desktop. It must have one: this ends at once.
const SESSION: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-session" version="1.0">
  <property name="general" type="empty">
    <property name="FailsafeSessionName" type="string" value="Failsafe"/>
    <property name="SaveOnExit" type="bool" value="false"/>
  </property>
  <property name="startup" type="empty">
    <property name="ssh-agent" type="empty">
      <property name="enabled" type="bool" value="false"/>
    </property>
    <property name="gpg-agent" type="empty">
      <property name="enabled" type="bool" value="false"/>
    </property>
  </property>
  <property name="sessions" type="empty">
    <property name="Failsafe" type="empty">
      <property name="IsFailsafe" type="bool" value="true"/>
      <property name="Count" type="int" value="1"/>
      <property name="Client0_Command" type="array">
        <value type="string" value="true"/>
      </property>
      <property name="Client0_PerScreen" type="bool" value="false"/>
    </property>
  </property>
</channel>
"#;

/// Colour of the notification button with this number, counted from 0 in the order the
/// program sent its actions. The colours differ by one step of blue: the eye sees one
/// grey, the harness finds each button on the screen.
pub(crate) const fn button_colour(number: u8) -> [u8; 3] {
    [226, 226, 222 + number]
}

fn button_theme() -> String {
    let mut css = String::from(
        "#XfceNotifyWindow { border-radius: 6px; border: 1px solid #888; }\n#XfceNotifyWindow label#summary { font-weight: bold; }\n",
    );
    for number in 0..8_u8 {
        let [red, green, blue] = button_colour(number);
        css.push_str(&format!(
            "#XfceNotifyWindow button:nth-child({}) {{ background: rgb({red},{green},{blue}); color: #222; }}\n",
            number + 1
        ));
    }
    css
}
