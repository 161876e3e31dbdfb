// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Which charts there are, and what they are called in addresses and in texts.

use super::report::{Indicator, Ministry, Model, Report, Service, Team};
use super::state::was_covered;
use super::table::{Ix, Table};
use super::timeline::Timeline;
use jiff::civil::Date;

/// A chart that texts can place and readers can download.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChartId {
    /// Services by ministry and maturity.
    MaturityByMinistry,
    /// Services by topic field and maturity.
    MaturityByTopic,
    /// Figures over time, of the whole site.
    Course,
    /// Figures over time of all ministries side by side, on one scale.
    CourseByMinistry,
    /// Figures over time, of one ministry.
    CourseOf(Ix<Ministry>),
    /// Which team helps which ministries.
    Teams,
    /// Planned and filled posts of the teams.
    Posts,
    /// The n-th outside figure.
    Indicator(usize),
    /// How many bodies offered a service when.
    Coverage(Ix<Service>),
}

/// The form of a downloaded chart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChartFormat {
    /// The picture.
    Svg,
    /// Its numbers.
    Csv,
}

impl ChartFormat {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Svg, Self::Csv];

    /// The ending of the file's name.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Csv => "csv",
        }
    }
}

/// What is known, and until when.
pub(super) struct Known<'a> {
    /// The model in force.
    pub(super) models: &'a Timeline<Ix<Model>>,
    /// The last day of which anything may be shown.
    pub(super) last_day: Date,
    /// The day up to which reports are known.
    pub(super) today: Date,
}

/// What charts can be about.
#[derive(Clone, Copy)]
pub struct Subjects<'a> {
    /// Ministries.
    pub ministries: &'a Table<Ministry>,
    /// Services.
    pub services: &'a Table<Service>,
    /// Project teams and pools.
    pub teams: &'a [Team],
    /// Outside figures.
    pub indicators: &'a [Indicator],
}

impl<'a> From<&'a Report> for Subjects<'a> {
    fn from(report: &'a Report) -> Self {
        let Report { ministries, services, teams, indicators, .. } = report;
        Self { ministries, services, teams, indicators }
    }
}

impl Subjects<'_> {
    /// The charts that have something to show, those of single services left out.
    pub(super) fn charts(self) -> Vec<ChartId> {
        let mut charts = vec![
            ChartId::MaturityByMinistry,
            ChartId::MaturityByTopic,
            ChartId::Course,
            ChartId::CourseByMinistry,
        ];
        charts.extend(self.ministries.iter().map(|(ix, _)| ChartId::CourseOf(ix)));
        if !self.teams.is_empty() {
            charts.extend([ChartId::Teams, ChartId::Posts]);
        }
        let indicators = self.indicators.iter().enumerate();
        let indicators = indicators.filter(|(_, one)| !one.points.is_empty());
        charts.extend(indicators.map(|(index, _)| ChartId::Indicator(index)));
        charts
    }

    /// The charts of single services: of those whose coverage was known on some day.
    pub(super) fn of_services(self, known: &Known<'_>) -> Vec<ChartId> {
        let Known { models, last_day, today } = *known;
        let services = self.services.iter();
        let covered = services.filter(|(_, one)| was_covered(one, models, last_day, today));
        covered.map(|(ix, _)| ChartId::Coverage(ix)).collect()
    }

    /// The charts that texts can place by their names alone.
    pub(super) fn in_texts(self) -> Vec<(String, ChartId)> {
        let charts = self.charts().into_iter().filter(|chart| chart.in_texts());
        charts.map(|chart| (self.name(chart), chart)).collect()
    }

    /// A chart's name: the stem of its files, and for most its id in texts.
    #[must_use]
    pub fn name(self, chart: ChartId) -> String {
        match chart {
            ChartId::MaturityByMinistry => "maturity-by-ministry".to_owned(),
            ChartId::MaturityByTopic => "maturity-by-topic".to_owned(),
            ChartId::Course => "course".to_owned(),
            ChartId::CourseByMinistry => "course-by-ministry".to_owned(),
            ChartId::CourseOf(ix) => format!("course-of-{}", self.ministries[ix].id),
            ChartId::Teams => "teams".to_owned(),
            ChartId::Posts => "posts".to_owned(),
            ChartId::Indicator(index) => {
                format!("indicator-{}", self.indicators.get(index).map_or("", |one| &one.id))
            }
            ChartId::Coverage(ix) => format!("coverage-{}", self.services[ix].id),
        }
    }
}

impl ChartId {
    /// Whether texts place it by its name alone; those of one ministry are `course` with an
    /// argument, and those of one service stand on its page.
    fn in_texts(self) -> bool {
        !matches!(self, Self::CourseOf(_) | Self::Coverage(_))
    }
}
