//! The crate's samples: sound ones give every fact, damaged ones an error or less.

mod directory;
mod hostile;
mod structures;
