// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Labels that do not cover each other.
//!
//! Boundary: boxes and numbers; only [`ticks`] draws, since both charts need the same.

use super::Form;
use super::svg::{Canvas, Words};
use super::width::{advance, shorten};

/// A rectangle: left, top, right, bottom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Area(pub i32, pub i32, pub i32, pub i32);

impl Area {
    /// Whether the two have a point inside in common.
    pub fn meets(self, other: Self) -> bool {
        self.0 < other.2 && other.0 < self.2 && self.1 < other.3 && other.1 < self.3
    }

    /// Whether the other lies inside.
    pub fn holds(self, other: Self) -> bool {
        self.0 <= other.0 && self.1 <= other.1 && other.2 <= self.2 && other.3 <= self.3
    }
}

/// How many labels to step on so that none touches the next one; labels are (start, end), sorted.
pub fn stride(labels: &[(i32, i32)], gap: i32) -> usize {
    let fits = |step: &usize| {
        let shown: Vec<_> = labels.iter().step_by(*step).collect();
        shown.windows(2).all(|pair| pair[0].1.saturating_add(gap) <= pair[1].0)
    };
    (1..=labels.len()).find(fits).unwrap_or(1)
}

/// Draws labels of a horizontal axis, as many as there is room for, none beyond the drawing.
pub fn ticks(canvas: &mut Canvas<'_>, labels: &[(i32, &str)], base: i32, form: Form) {
    let placed: Vec<(i32, i32, String)> = labels
        .iter()
        .map(|(at, text)| {
            let text = shorten(text, form.width() / 3, 130, false);
            let wide = advance(&text, 130, false);
            let start = (at - wide / 2).min(form.width() - wide).max(0);
            (start, start + wide, text)
        })
        .collect();
    let spans: Vec<(i32, i32)> = placed.iter().map(|(start, end, _)| (*start, *end)).collect();
    for (start, end, text) in placed.iter().step_by(stride(&spans, 80)) {
        // At the edge the text is anchored there: in a narrower font it would not touch it else.
        let (anchor, x) = match (*start <= 0, *end >= form.width()) {
            (true, _) => ("start", 0),
            (_, true) => ("end", form.width()),
            _ => ("middle", i32::midpoint(*start, *end)),
        };
        canvas.words(&Words::new("tick", (x, base), text).anchored(anchor));
    }
}

/// Middles of labels of the given heights, near where they want to be, in the same order, inside
/// `room` and apart. If the room is too small they leave it downwards rather than overlap.
pub fn apart(wanted: &[(i32, i32)], room: (i32, i32)) -> Vec<i32> {
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    order.sort_by_key(|&at| wanted[at].0);
    // Without the distances the labels need, they only have to be in order: their means where
    // they are not.
    let mut offset = 0_i64;
    let mut offsets = Vec::new();
    let mut blocks: Vec<(i64, i64)> = Vec::new();
    for (place, &at) in order.iter().enumerate() {
        if place > 0 {
            offset += (i64::from(wanted[order[place - 1]].1) + i64::from(wanted[at].1) + 1) / 2;
        }
        offsets.push(offset);
        let mut block = (i64::from(wanted[at].0) - offset, 1);
        while let Some(last) = blocks.pop_if(|last| last.0 * block.1 > block.0 * last.1) {
            block = (last.0 + block.0, last.1 + block.1);
        }
        blocks.push(block);
    }
    let half = |place: Option<&usize>| place.map_or(0, |&at| i64::from(wanted[at].1) / 2);
    let low = i64::from(room.0) + half(order.first());
    let high = (i64::from(room.1) - half(order.last()) - offset).max(low);
    let means = blocks.iter().flat_map(|&(sum, count)| {
        std::iter::repeat_n(sum.div_euclid(count), usize::try_from(count).unwrap_or(0))
    });
    let mut middles = vec![0; wanted.len()];
    for ((mean, offset), at) in means.zip(offsets).zip(order) {
        middles[at] = i32::try_from(mean.clamp(low, high) + offset).unwrap_or(i32::MAX);
    }
    middles
}

/// The lane of each flag, counted from the plot: the nearest in which it covers no earlier one.
pub fn lanes(flags: &[(i32, i32)]) -> Vec<usize> {
    let mut lanes: Vec<usize> = Vec::new();
    for flag in flags {
        let taken = |lane: &usize| {
            let others = lanes.iter().zip(flags).filter(|(other, _)| *other == lane);
            others.into_iter().any(|(_, other)| flag.0 < other.1 && other.0 < flag.1)
        };
        let lane = (0..=lanes.len()).find(|lane| !taken(lane)).unwrap_or(0);
        lanes.push(lane);
    }
    lanes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_pushed_apart_and_stay_in_order() {
        let wanted = [(100, 150), (100, 150), (100, 300), (900, 150), (890, 150)];
        let middles = apart(&wanted, (0, 1000));
        let mut boxes: Vec<(i32, i32)> = middles
            .iter()
            .zip(wanted)
            .map(|(middle, (_, height))| (middle - height / 2, middle + height / 2))
            .collect();
        assert!(boxes.iter().all(|b| b.0 >= 0 && b.1 <= 1000), "{boxes:?}");
        assert!(middles[0] < middles[1] && middles[1] < middles[2] && middles[4] < middles[3]);
        boxes.sort_unstable();
        assert!(boxes.windows(2).all(|pair| pair[0].1 <= pair[1].0), "{boxes:?}");
    }

    #[test]
    fn labels_with_room_stay_where_they_want_to_be() {
        assert_eq!(apart(&[(100, 50), (300, 50)], (0, 1000)), [100, 300]);
        assert_eq!(apart(&[], (0, 1000)), [0; 0]);
        assert_eq!(apart(&[(0, 150)], (0, 1000)), [75]);
    }

    #[test]
    fn too_many_labels_leave_the_room_rather_than_overlap() {
        let middles = apart(&[(50, 100); 20], (0, 300));
        assert!(middles.windows(2).all(|pair| pair[1] - pair[0] >= 100));
    }

    #[test]
    fn ticks_are_thinned_evenly() {
        assert_eq!(stride(&[(0, 10), (20, 30), (40, 50)], 5), 1);
        assert_eq!(stride(&[(0, 10), (12, 22), (24, 34)], 5), 2);
        assert_eq!(stride(&[(0, 10), (0, 10)], 5), 2);
        assert_eq!(stride(&[], 5), 1);
    }

    #[test]
    fn flags_that_meet_get_lanes() {
        assert_eq!(lanes(&[(0, 100), (100, 200), (50, 150), (300, 400)]), [0, 0, 1, 0]);
    }
}
