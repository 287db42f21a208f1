//! The texts of one language, unpacked.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use super::language::Language;

/// Texts by their ids.
pub(super) struct Texts(FluentBundle<FluentResource>);

impl Texts {
    /// What the agent says in `language`.
    pub(super) fn of(language: Language) -> Self {
        Self::unpacked(language, language.agent())
    }

    /// What the exercises say in `language`.
    pub(super) fn of_exercises(language: Language) -> Self {
        Self::unpacked(language, language.catalogue())
    }

    fn unpacked(language: Language, packed: &[u8]) -> Self {
        let mut bundle =
            FluentBundle::new_concurrent(vec![language.tag().parse().unwrap_or_default()]);
        // Isolation marks show up as boxes in some tray hosts.
        bundle.set_use_isolating(false);
        let resource = FluentResource::try_new(unpack(packed)).unwrap_or_else(|(partly, _)| partly);
        bundle.add_resource_overriding(resource);
        Self(bundle)
    }

    /// The text `id` with its arguments put in, if there is one.
    pub(super) fn say(&self, id: &str, arguments: &[(&str, FluentValue<'_>)]) -> Option<String> {
        let pattern = self.0.get_message(id)?.value()?;
        let arguments: FluentArgs<'_> = arguments
            .iter()
            .map(|(name, value)| (*name, value.clone()))
            .collect();
        let said = self
            .0
            .format_pattern(pattern, Some(&arguments), &mut Vec::new());
        Some(said.into_owned())
    }

    /// Whether there is a text `id`, or a part of it.
    #[cfg(test)]
    pub(super) fn has(&self, id: &str, part: Option<&str>) -> bool {
        match part {
            None => self.say(id, &[]).is_some(),
            Some(part) => self.part(id, part).is_some(),
        }
    }

    /// The part `name` of the text `id`, if there is one.
    pub(super) fn part(&self, id: &str, name: &str) -> Option<String> {
        let message = self.0.get_message(id)?;
        let pattern = message.get_attribute(name)?.value();
        let said = self.0.format_pattern(pattern, None, &mut Vec::new());
        Some(said.into_owned())
    }
}

/// Brotli, which Tauri unpacks the windows' pages with.
pub(super) fn unpack(packed: &[u8]) -> String {
    let mut text = Vec::new();
    if let Err(error) = brotli::BrotliDecompress(&mut &packed[..], &mut text) {
        tracing::warn!("a language cannot be unpacked: {error}");
    }
    String::from_utf8(text).unwrap_or_default()
}
