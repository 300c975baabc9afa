//! Pages that are given away as soon as they are made, and what became of each.

use crate::pipeline::Take;
use crate::render::Rendered;
use crate::write::{Content, Output};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// What was taken of the pages while they were made, by its number.
#[derive(Default)]
pub(super) struct Taken(Mutex<Vec<Content>>);

impl Taken {
    /// Gives a file away, unless its bytes are still needed: for the index of the search.
    pub(super) fn take(&self, folder: &str, file: Rendered, take: Take) -> Rendered {
        match file {
            Rendered::Text { path, bytes, facts: None, listed } => {
                let output =
                    take(Output { path: format!("{folder}/{path}"), content: Content::Bytes(bytes) });
                let mut all = self.lock();
                all.push(output.content);
                Rendered::Taken { path, listed, number: Some(all.len() - 1) }
            }
            other => other,
        }
    }

    /// What became of the file, if it was taken.
    pub(super) fn content(&self, file: &Rendered) -> Option<Content> {
        let Rendered::Taken { number: Some(number), .. } = file else { return None };
        self.lock().get_mut(*number).map(|content| std::mem::replace(content, Content::Bytes(Vec::new())))
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Content>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
