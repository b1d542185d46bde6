//! Progress of a build, on a terminal.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

/// A progress bar on standard error; silent where that is no terminal, or on request.
#[derive(Debug)]
pub struct Progress {
    bar: ProgressBar,
    images: usize,
    done: AtomicUsize,
}

impl Progress {
    /// A bar for one image, or a silent one.
    pub fn new(name: &str, silent: bool) -> Self {
        let bar = ProgressBar::new(0);
        bar.set_draw_target(if silent { ProgressDrawTarget::hidden() } else { ProgressDrawTarget::stderr() });
        let style = ProgressStyle::with_template("{msg:24!} {bar:32} {human_pos}/{human_len} functions  {elapsed}");
        bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
        bar.set_message(name.to_owned());
        bar.enable_steady_tick(Duration::from_millis(100));
        Self { bar, images: 1, done: AtomicUsize::new(0) }
    }

    /// One bar for several images.
    pub fn of_images(count: usize, silent: bool) -> Self {
        let progress = Self { images: count, ..Self::new("", silent) };
        progress.show_images(0);
        progress
    }

    /// One of several images is done.
    pub fn image_done(&self) {
        self.show_images(self.done.fetch_add(1, Ordering::Relaxed) + 1);
    }

    fn show_images(&self, done: usize) {
        if self.images > 1 {
            self.bar.set_message(format!("{done} of {} images", self.images));
        }
    }

    /// More regions were found.
    pub fn found(&self, count: u64) {
        self.bar.inc_length(count);
    }

    /// More regions are done.
    pub fn done(&self, count: u64) {
        self.bar.inc(count);
    }

    /// Prints a line to standard error, above the bar.
    pub fn note(&self, line: &str) {
        self.bar.suspend(|| eprintln!("{line}"));
    }

    /// Removes the bar.
    pub fn finish(&self) {
        self.bar.finish_and_clear();
    }
}
