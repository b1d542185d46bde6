//! The guest process: what its threads share.

use crate::api;
use crate::cpu::{Engine, EngineOptions};
use crate::heap::Heap;
use crate::image::{self, Loaded};
use crate::layout::{BLOCKS, SHARED_DATA, THUNK_SIZE, THUNKS};
use crate::registers::Width;
use crate::space::Space;
use crate::sys::map::{self, PAGE, Protection};
use crate::sys::memory;
use anyhow::{Context as _, Result};
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Bytes of a thread block and of the process block, the host's own words included.
const BLOCK_SIZE: u64 = 2 * PAGE;

/// A guest process. There is one.
#[derive(Debug)]
pub(crate) struct Process {
    pub(crate) width: Width,
    pub(crate) engine: Engine,
    space: Mutex<Space>,
    heap: Mutex<Heap>,
    /// Images in the order of their loading; the last entry of a thread's storage list is the last image's.
    modules: Mutex<Vec<Arc<Loaded>>>,
    symbols: Mutex<Symbols>,
    next_block: AtomicU64,
    pub(crate) shared: api::Shared,
}

/// What imports are bound to beyond other images.
#[derive(Debug, Default)]
struct Symbols {
    /// Functions that the API lacks, by their thunks' numbers from the API's end on.
    missing: Vec<String>,
    /// Addresses of the API's variables.
    variables: HashMap<String, u64>,
}

/// Locks `mutex`; a panic elsewhere ends the process anyway.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Process {
    /// A process of images with the width of that in `path`, without any image yet.
    ///
    /// # Errors
    /// Where the file is no image, or the host's own addresses are taken.
    pub(crate) fn new(path: &Path, options: &EngineOptions, arguments: &[String]) -> Result<Arc<Self>> {
        let file = std::fs::read(path).with_context(|| path.display().to_string())?;
        let width = image::width(&causeway_format_pe::PeImage::parse(&file)?);
        map::map(&BLOCKS, Protection::READ_WRITE)?;
        map::map(&SHARED_DATA, Protection::READ)?;
        let process = Self {
            width,
            engine: Engine::new(options, width)?,
            space: Mutex::default(),
            heap: Mutex::new(Heap::new()?),
            modules: Mutex::default(),
            symbols: Mutex::default(),
            next_block: AtomicU64::new(BLOCKS.start + BLOCK_SIZE),
            shared: api::Shared::new(arguments),
        };
        Ok(Arc::new(process))
    }

    /// The address space.
    pub(crate) fn space(&self) -> MutexGuard<'_, Space> {
        lock(&self.space)
    }

    /// The heap.
    pub(crate) fn heap(&self) -> MutexGuard<'_, Heap> {
        lock(&self.heap)
    }

    /// Address of the process block.
    pub(crate) fn block(&self) -> u64 {
        BLOCKS.start
    }

    /// Addresses for a new thread block.
    pub(crate) fn new_thread_block(&self) -> u64 {
        self.next_block.fetch_add(BLOCK_SIZE, Ordering::Relaxed)
    }

    /// Images in the order of their loading.
    pub(crate) fn modules(&self) -> Vec<Arc<Loaded>> {
        lock(&self.modules).clone()
    }

    /// The image at `base`; for 0 that of the program.
    pub(crate) fn module(&self, base: u64) -> Option<Arc<Loaded>> {
        let modules = lock(&self.modules);
        if base == 0 {
            return modules.iter().find(|image| !image.is_library).or(modules.first()).cloned();
        }
        modules.iter().find(|image| image.base == base).cloned()
    }

    /// The image around `address`.
    pub(crate) fn module_around(&self, address: u64) -> Option<Arc<Loaded>> {
        lock(&self.modules).iter().find(|image| image.addresses().contains(&address)).cloned()
    }

    /// Whether the code at `address` is that of this machine: ARM64EC code of a hybrid image.
    #[cfg(target_arch = "aarch64")]
    pub(crate) fn is_native(&self, address: u64) -> bool {
        self.module_around(address).is_some_and(|image| image.native.iter().any(|range| range.contains(&address)))
    }

    /// Loads an image and, before it, the libraries that it needs from its folder.
    ///
    /// # Errors
    /// See [`image::load`].
    pub(crate) fn load(&self, path: &Path, base: Option<u64>) -> Result<Arc<Loaded>> {
        let image = Arc::new(image::load(self, path, base)?);
        let mut modules = lock(&self.modules);
        if let Some(storage) = &image.thread_local {
            memory::store(image.address(storage.index), 4, modules.len() as u64);
        }
        modules.push(Arc::clone(&image));
        Ok(image)
    }

    /// The library `name` from the folder of `importer`, loaded where it is not yet; `None` where there is no such file: it is
    /// then one of the system's.
    ///
    /// # Errors
    /// See [`Self::load`].
    pub(crate) fn library(&self, name: &str, importer: &Path) -> Result<Option<Arc<Loaded>>> {
        let known = self.modules().into_iter().find(|image| image.name.eq_ignore_ascii_case(name));
        if known.is_some() {
            return Ok(known);
        }
        let path: PathBuf = importer.with_file_name(name);
        if path == importer || !path.is_file() {
            return Ok(None);
        }
        self.load(&path, None).map(Some)
    }

    /// The address that an import of a system library is bound to: a thunk, or a variable.
    pub(crate) fn symbol(&self, library: &str, name: &str) -> u64 {
        if let Some(number) = api::find(name) {
            return thunk(number);
        }
        if name == "_iob" {
            return api::standard_streams(self);
        }
        let mut symbols = lock(&self.symbols);
        if let Some(value) = api::variable(self, name) {
            let place = || self.heap().allocate_zeroed(16);
            let address = *symbols.variables.entry(name.to_owned()).or_insert_with(place);
            memory::store(address, self.width.bytes(), value);
            return address;
        }
        let name = format!("{library}!{name}");
        let known = symbols.missing.iter().position(|missing| *missing == name);
        let index = known.unwrap_or_else(|| {
            symbols.missing.push(name);
            symbols.missing.len() - 1
        });
        thunk(api::FUNCTIONS.len() + index)
    }

    /// Name of the function that the API lacks and that thunk `number` stands for.
    pub(crate) fn missing(&self, number: usize) -> String {
        let symbols = lock(&self.symbols);
        let name = number.checked_sub(api::FUNCTIONS.len()).and_then(|index| symbols.missing.get(index));
        name.cloned().unwrap_or_else(|| String::from("an address that is no function"))
    }
}

/// Address of the thunk for the API's function `number`; the first thunk is that of returns.
fn thunk(number: usize) -> u64 {
    THUNKS.start + (number as u64 + 1) * THUNK_SIZE
}
