//! The TypeScript of the contract, for `ui/src/host/wire.ts`.

use std::fmt::Write;

use ts_rs::{Config, TS, TypeVisitor};

use crate::{Event, Refusal, Reply, Request};

/// Every type that [`Request`], [`Reply`], [`Refusal`] and [`Event`] are made of, sorted by name.
#[must_use]
pub fn declarations() -> String {
    let mut found = Found {
        config: Config::default().with_large_int("number"),
        seen: std::collections::BTreeMap::new(),
    };
    found.add::<Request>();
    found.add::<Reply>();
    found.add::<Refusal>();
    found.add::<Event>();
    let mut text =
        String::from("// Made by `cargo xtask types` from the crate `wire`. Do not edit.\n");
    for declaration in found.seen.values() {
        let _ = write!(text, "\nexport {declaration}\n");
    }
    text
}

struct Found {
    config: Config,
    seen: std::collections::BTreeMap<String, String>,
}

impl Found {
    fn add<T: TS + 'static + ?Sized>(&mut self) {
        // What has no file of its own is written as part of others: lists, maps, numbers.
        if T::output_path().is_none() {
            return;
        }
        let name = T::ident(&self.config);
        let declaration = T::decl(&self.config);
        if let Some(other) = self.seen.get(&name) {
            assert_eq!(*other, declaration, "two types are called {name}");
            return;
        }
        self.seen.insert(name, declaration);
        T::visit_dependencies(self);
    }
}

impl TypeVisitor for Found {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        self.add::<T>();
    }
}
