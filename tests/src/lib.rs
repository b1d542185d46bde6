//! Causeway's end-to-end tests: real programs run natively and translated, and must print the same bytes.
//!
//! This library holds what the tests share: where the programs lie that `cargo xtask test` prepared, and how one is run in
//! both ways. It tests nothing itself.
//!
//! ```
//! let outcome = causeway_tests::Outcome::of(std::process::Command::new("true"), b"").unwrap();
//! assert_eq!(outcome.status, "exit 0");
//! ```

pub mod applets;
mod environment;
pub mod folder_trials;
pub mod fuzz;
pub mod host_pages;
pub mod isa;
mod outcome;
pub mod pe_host;
pub mod programs;
pub mod writer;

pub use environment::{Environment, only_cache, only_file, target_folder};
pub use outcome::Outcome;
