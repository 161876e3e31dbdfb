// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Every mistake the program knows by name. A code is a promise: scripts filter by it and
//! `check --explain` tells more, so a code is never renamed or reused for something else.

/// Whether a diagnostic stops the build.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is published.
    Error,
    /// Published, and worth a look; stops the build with `--strict`.
    Warning,
}

impl Severity {
    /// The word in machine output.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

macro_rules! codes {
    ($($name:ident $text:literal $severity:ident,)*) => {
        /// The name of a mistake; its sentences stand in `texts/` under the same name.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        #[expect(missing_docs, reason = "the texts document each code, for users as well")]
        pub enum Code { $($name,)* }

        impl Code {
            /// All codes, in the order of this file.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// The code as written in output and as asked for by `--explain`.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }

            /// Whether it stops the build.
            #[must_use]
            pub fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity,)* }
            }
        }
    };
}

codes! {
    // The form of a file.
    MissingFile "missing-file" Error,
    WrongEnding "wrong-ending" Error,
    UnknownFile "unknown-file" Error,
    SymbolicLink "symbolic-link" Error,
    NotUtf8 "not-utf8" Error,
    Utf16 "utf-16" Error,
    ControlCharacter "control-character" Error,
    YamlSyntax "yaml-syntax" Error,
    YamlTab "yaml-tab" Error,
    YamlColon "yaml-colon" Error,
    YamlHash "yaml-hash" Error,
    Hashtag "hashtag" Warning,
    YamlTooDeep "yaml-too-deep" Error,
    YamlTooLarge "yaml-too-large" Error,
    FrontMatterMissing "front-matter-missing" Error,
    FormatTooNew "format-too-new" Error,
    UnknownKey "unknown-key" Error,
    DuplicateKey "duplicate-key" Error,
    MissingKey "missing-key" Error,
    WrongType "wrong-type" Error,
    UnknownValue "unknown-value" Error,
    OutOfRange "out-of-range" Error,
    // Single values.
    EmptyValue "empty-value" Error,
    InvalidDate "invalid-date" Error,
    InvalidTime "invalid-time" Error,
    UnclearTime "unclear-time" Error,
    InvalidId "invalid-id" Error,
    InvalidUrl "invalid-url" Error,
    InvalidEmail "invalid-email" Error,
    InvalidOzgId "invalid-ozg-id" Error,
    InvalidLeika "invalid-leika" Error,
    InvalidTimeZone "invalid-time-zone" Error,
    NotInVocabulary "not-in-vocabulary" Warning,
    UnsupportedLanguage "unsupported-language" Error,
    InvalidLevel "invalid-level" Error,
    LooseNotLooser "loose-not-looser" Error,
    InvalidTarget "invalid-target" Error,
    // Ids and addresses.
    DuplicateId "duplicate-id" Error,
    ListedTwice "listed-twice" Error,
    LeadListedAgain "lead-listed-again" Error,
    RefersToItself "refers-to-itself" Error,
    AddressTaken "address-taken" Error,
    // References.
    UnknownMinistry "unknown-ministry" Error,
    UnknownLifeEvent "unknown-life-event" Error,
    UnknownTopic "unknown-topic" Error,
    UnknownService "unknown-service" Error,
    UnknownModel "unknown-model" Error,
    UnknownLevel "unknown-level" Error,
    UnknownRelease "unknown-release" Error,
    UnknownNews "unknown-news" Error,
    UnknownTheme "unknown-theme" Error,
    MinistryNotYet "ministry-not-yet" Error,
    MinistryNotInForce "ministry-not-in-force" Error,
    // Dates and their order.
    ListOrder "list-order" Error,
    PeriodReversed "period-reversed" Error,
    StichtagInFuture "as-of-in-future" Error,
    EmbargoBeforeDate "embargo-before-date" Warning,
    CanceledUnpublished "canceled-unpublished" Warning,
    UpdatedBefore "updated-before-date" Error,
    ObservationInFuture "observation-in-future" Error,
    ReportedBefore "reported-before" Warning,
    ObservationAfterEnd "observation-after-end" Error,
    SameObservation "same-observation" Error,
    CalendarMismatch "calendar-mismatch" Error,
    // Releases and corrections.
    ReleaseAltered "release-altered" Error,
    ReleaseChain "release-chain" Error,
    ReleasedTooEarly "released-too-early" Error,
    RewrittenPast "rewritten-past" Error,
    RewrittenDay "rewritten-day" Warning,
    VanishedId "vanished-id" Error,
    CorrectionSubject "correction-subject" Error,
    CorrectionTooEarly "correction-too-early" Error,
    CorrectionChain "correction-chain" Error,
    CorrectionOfNothing "correction-of-nothing" Error,
    CorrectionContradicts "correction-contradicts" Error,
    CorrectionClass "correction-class" Warning,
    UnknownField "unknown-field" Error,
    RulesChanged "rules-changed" Warning,
    // What is reported.
    ModelWithoutMaturity "model-without-maturity" Error,
    OfferedExceedsResponsible "offered-exceeds-responsible" Error,
    PartsExceed "parts-exceed" Error,
    PartsContradictLevel "parts-contradict-level" Error,
    FallWithoutNote "fall-without-note" Error,
    OnlineAtLowLevel "online-at-low-level" Warning,
    MorePostsThanPlanned "more-posts-than-planned" Error,
    // Duties of a public site.
    ImprintMissing "imprint-missing" Error,
    PrivacyMissing "privacy-missing" Error,
    AccessibilityMissing "accessibility-missing" Error,
    ConformanceContradicts "conformance-contradicts" Error,
    LicenceMissing "licence-missing" Warning,
    ParaphraseInQuotes "paraphrase-in-quotes" Error,
    PressMissing "press-missing" Error,
    // Texts.
    VersionOfNothing "version-of-nothing" Error,
    VersionInSameLanguage "version-in-same-language" Error,
    VersionLanguage "version-language" Error,
    ImageMissing "image-missing" Error,
    NotAPicture "not-a-picture" Error,
    PictureName "picture-name" Error,
    PictureUnreadable "picture-unreadable" Error,
    ExternalImage "external-image" Error,
    PictureWithoutAlt "picture-without-alt" Warning,
    PictureWithoutCredit "picture-without-credit" Warning,
    DateAsList "date-as-list" Error,
    HtmlComment "html-comment" Error,
    RawHtml "raw-html" Warning,
    TableCells "table-cells" Error,
    LinkWithoutText "link-without-text" Error,
    FootnoteMissing "footnote-missing" Error,
    FootnoteUnused "footnote-unused" Warning,
    ChartNotAlone "chart-not-alone" Error,
    PlaceholderSyntax "placeholder-syntax" Error,
    PlaceholderMisplaced "placeholder-misplaced" Error,
    UnknownPlaceholder "unknown-placeholder" Error,
    PlaceholderArgument "placeholder-argument" Error,
    ContentMisplaced "content-misplaced" Error,
    PlaceholderIncomplete "placeholder-incomplete" Error,
    PlaceholderScopes "placeholder-scopes" Error,
    UnknownMeasure "unknown-measure" Error,
    UnknownChart "unknown-chart" Error,
    FigureWithoutRelease "figure-without-release" Warning,
    DeadLink "dead-link" Error,
    LinkNotPublic "link-not-public" Error,
    DeadFragment "dead-fragment" Error,
    UnsafeLink "unsafe-link" Error,
    HeldBackShows "held-back-shows" Error,
    // The theme.
    TemplateError "template-error" Error,
    TextError "text-error" Error,
    InvalidToken "invalid-token" Error,
    LowContrast "low-contrast" Error,
    ColourOrder "colour-order" Error,
}

impl std::str::FromStr for Code {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.iter().copied().find(|code| code.as_str() == text).ok_or(())
    }
}
