//! `struct epoll_event` of guest and host (Linux `include/uapi/linux/eventpoll.h`): x86-64 alone packs it.

use zerocopy::{FromBytes, Immutable, IntoBytes};

/// The guest's structure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, FromBytes, IntoBytes, Immutable)]
#[repr(C, packed)]
pub(crate) struct GuestEvent {
    events: u32,
    data: u64,
}

/// The structure of every other architecture.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(C)]
pub(crate) struct GenericEvent {
    events: u32,
    padding: u32,
    data: u64,
}

/// The host's structure.
#[cfg(target_arch = "x86_64")]
pub(crate) type HostEvent = GuestEvent;
/// The host's structure.
#[cfg(not(target_arch = "x86_64"))]
pub(crate) type HostEvent = GenericEvent;

const _: () = assert!(size_of::<HostEvent>() == size_of::<libc::epoll_event>());

impl HostEvent {
    /// From the guest's structure.
    #[cfg(target_arch = "x86_64")]
    pub(crate) fn from_guest(event: GuestEvent) -> Self {
        event
    }

    /// From the guest's structure.
    #[cfg(not(target_arch = "x86_64"))]
    pub(crate) fn from_guest(event: GuestEvent) -> Self {
        event.into()
    }

    /// To the guest's structure.
    #[cfg(target_arch = "x86_64")]
    pub(crate) fn to_guest(self) -> GuestEvent {
        self
    }

    /// To the guest's structure.
    #[cfg(not(target_arch = "x86_64"))]
    pub(crate) fn to_guest(self) -> GuestEvent {
        self.into()
    }
}

impl From<GuestEvent> for GenericEvent {
    fn from(GuestEvent { events, data }: GuestEvent) -> Self {
        Self { events, padding: 0, data }
    }
}

impl From<GenericEvent> for GuestEvent {
    fn from(GenericEvent { events, data, .. }: GenericEvent) -> Self {
        Self { events, data }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use core::mem::offset_of;

    #[test]
    fn layouts() {
        assert_eq!(size_of::<GuestEvent>(), 12);
        assert_eq!(offset_of!(GuestEvent, data), 4);
        assert_eq!(size_of::<GenericEvent>(), 16);
        assert_eq!(offset_of!(GenericEvent, data), 8);
    }

    #[test]
    fn conversion_keeps_both_fields() {
        let guest = GuestEvent { events: 0x8000_0005, data: 0x1122_3344_5566_7788 };
        assert_eq!(GuestEvent::from(GenericEvent::from(guest)), guest);
        let bytes = [5, 0, 0, 0x80, 0x88, 0x77, 0x66, 0x55, 0x44, 0x33, 0x22, 0x11];
        assert_eq!(guest.as_bytes(), bytes);
    }
}
