//! Runs on a kernel of its own in a virtual machine, whose pages have the size that a test asks for.
//!
//! The test puts a [`Task`], a list of [`Case`]s, into the machine's file system; the program of this package is its first process, runs
//! them one after another and writes a line of JSON for each, a [`Report`], to the console. What the outcome should be, the
//! machine does not know.
//!
//! ```
//! let line = r#"{"Started":{"page_size":65536}}"#;
//! let message: causeway_host_pages::Message = serde_json::from_str(line).unwrap();
//! assert!(matches!(message, causeway_host_pages::Message::Started { page_size: 65536 }));
//! ```

use serde::{Deserialize, Serialize};

/// Where the task lies in the machine.
pub const TASK: &str = "/task.json";
/// Folder in the machine of which a case's folder is a copy.
pub const TEMPLATE: &str = "/template";

/// What the machine is to do.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Task {
    /// The time, seconds since 1970; the machine has no clock.
    pub now: u64,
    /// What to run, in this order.
    pub cases: Vec<Case>,
}

/// What the machine is to run.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Case {
    /// Name, for reports.
    pub name: String,
    /// Program and arguments.
    pub words: Vec<String>,
    /// Environment, names and values.
    pub environment: Vec<(String, String)>,
    /// Standard input.
    pub stdin: String,
    /// Folder to run in, which is made for the case.
    pub folder: String,
    /// When the files of that folder were changed last, seconds since 1970.
    pub modified: u64,
    /// File of statistics that the run writes.
    pub statistics: String,
}

/// What a run in the machine gave.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Report {
    /// The case's name.
    pub name: String,
    /// `exit N` or `signal N`.
    pub status: String,
    /// Standard output.
    pub stdout: Vec<u8>,
    /// Standard error.
    pub stderr: Vec<u8>,
    /// Content of the file of statistics; empty where there is none.
    pub statistics: String,
}

/// A line of the console.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Message {
    /// The machine is up.
    Started {
        /// Bytes per page of its kernel.
        page_size: u64,
    },
    /// A case is done.
    Done(Report),
    /// The machine cannot go on.
    Failed(String),
}
