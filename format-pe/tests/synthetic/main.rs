//! Files written by a small builder: sound ones give every fact, damaged ones an error or less.

mod build;
mod directory;
mod hostile;
mod structures;
