// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.elastictranscoder

use aws.api#service
use aws.auth#sigv4
use aws.protocols#restJson1

@service(sdkId: "Elastic Transcoder", endpointPrefix: "elastictranscoder")
@sigv4(name: "elastictranscoder")
@restJson1
@title("Amazon Elastic Transcoder")
service ElasticTranscoder {
    version: "2012-09-25"
    operations: [
        CancelJob
        CreateJob
        CreatePipeline
        CreatePreset
        DeletePipeline
        DeletePreset
        ListJobsByPipeline
        ListJobsByStatus
        ListPipelines
        ListPresets
        ReadJob
        ReadPipeline
        ReadPreset
        TestRole
        UpdatePipeline
        UpdatePipelineNotifications
        UpdatePipelineStatus
    ]
}

@http(method: "DELETE", uri: "/2012-09-25/jobs/{Id}", code: 202)
operation CancelJob {
    input: CancelJobRequest
    output: CancelJobResponse
    errors: [
        AccessDeniedException
        IncompatibleVersionException
        InternalServiceException
        ResourceInUseException
        ResourceNotFoundException
        ValidationException
    ]
}

@http(method: "POST", uri: "/2012-09-25/jobs", code: 201)
operation CreateJob {
    input: CreateJobRequest
    output: CreateJobResponse
    errors: [
        AccessDeniedException
        IncompatibleVersionException
        InternalServiceException
        LimitExceededException
        ResourceNotFoundException
        ValidationException
    ]
}

@http(method: "POST", uri: "/2012-09-25/pipelines", code: 201)
operation CreatePipeline {
    input: CreatePipelineRequest
    output: CreatePipelineResponse
    errors: [
        AccessDeniedException
        IncompatibleVersionException
        InternalServiceException
        LimitExceededException
        ResourceNotFoundException
        ValidationException
    ]
}

@http(method: "POST", uri: "/2012-09-25/presets", code: 201)
operation CreatePreset {
    input: CreatePresetRequest
    output: CreatePresetResponse
    errors: [
        AccessDeniedException
        IncompatibleVersionException
        InternalServiceException
        LimitExceededException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/2012-09-25/pipelines/{Id}", code: 202)
operation DeletePipeline {
    input: DeletePipelineRequest
    output: DeletePipelineResponse
    errors: [
        AccessDeniedException
        IncompatibleVersionException
        InternalServiceException
        ResourceInUseException
        ResourceNotFoundException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/2012-09-25/presets/{Id}", code: 202)
operation DeletePreset {
    input: DeletePresetRequest
    output: DeletePresetResponse
    errors: [
        AccessDeniedException
        IncompatibleVersionException
        InternalServiceException
        ResourceNotFoundException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2012-09-25/jobsByPipeline/{PipelineId}", code: 200)
operation ListJobsByPipeline {
    input: ListJobsByPipelineRequest
    output: ListJobsByPipelineResponse
    errors: [
        AccessDeniedException
        IncompatibleVersionException
        InternalServiceException
        ResourceNotFoundException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2012-09-25/jobsByStatus/{Status}", code: 200)
operation ListJobsByStatus {
    input: ListJobsByStatusRequest
    output: ListJobsByStatusResponse
    errors: [
        AccessDeniedException
        IncompatibleVersionException
        InternalServiceException
        ResourceNotFoundException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2012-09-25/pipelines", code: 200)
operation ListPipelines {
    input: ListPipelinesRequest
    output: ListPipelinesResponse
    errors: [
        AccessDeniedException
        IncompatibleVersionException
        InternalServiceException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2012-09-25/presets", code: 200)
operation ListPresets {
    input: ListPresetsRequest
    output: ListPresetsResponse
    errors: [
        AccessDeniedException
        IncompatibleVersionException
        InternalServiceException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2012-09-25/jobs/{Id}", code: 200)
operation ReadJob {
    input: ReadJobRequest
    output: ReadJobResponse
    errors: [
        AccessDeniedException
        IncompatibleVersionException
        InternalServiceException
        ResourceNotFoundException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2012-09-25/pipelines/{Id}", code: 200)
operation ReadPipeline {
    input: ReadPipelineRequest
    output: ReadPipelineResponse
    errors: [
        AccessDeniedException
        IncompatibleVersionException
        InternalServiceException
        ResourceNotFoundException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2012-09-25/presets/{Id}", code: 200)
operation ReadPreset {
    input: ReadPresetRequest
    output: ReadPresetResponse
    errors: [
        AccessDeniedException
        IncompatibleVersionException
        InternalServiceException
        ResourceNotFoundException
        ValidationException
    ]
}

@http(method: "POST", uri: "/2012-09-25/roleTests", code: 200)
@deprecated
operation TestRole {
    input: TestRoleRequest
    output: TestRoleResponse
    errors: [
        AccessDeniedException
        IncompatibleVersionException
        InternalServiceException
        ResourceNotFoundException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/2012-09-25/pipelines/{Id}", code: 200)
operation UpdatePipeline {
    input: UpdatePipelineRequest
    output: UpdatePipelineResponse
    errors: [
        AccessDeniedException
        IncompatibleVersionException
        InternalServiceException
        ResourceInUseException
        ResourceNotFoundException
        ValidationException
    ]
}

@http(method: "POST", uri: "/2012-09-25/pipelines/{Id}/notifications", code: 200)
operation UpdatePipelineNotifications {
    input: UpdatePipelineNotificationsRequest
    output: UpdatePipelineNotificationsResponse
    errors: [
        AccessDeniedException
        IncompatibleVersionException
        InternalServiceException
        ResourceInUseException
        ResourceNotFoundException
        ValidationException
    ]
}

@http(method: "POST", uri: "/2012-09-25/pipelines/{Id}/status", code: 200)
operation UpdatePipelineStatus {
    input: UpdatePipelineStatusRequest
    output: UpdatePipelineStatusResponse
    errors: [
        AccessDeniedException
        IncompatibleVersionException
        InternalServiceException
        ResourceInUseException
        ResourceNotFoundException
        ValidationException
    ]
}

@pattern("(^FullControl$)|(^Read$)|(^ReadAcp$)|(^WriteAcp$)")
string AccessControl

@length(max: 30)
list AccessControls {
    member: AccessControl
}

@error("client")
@httpError(403)
structure AccessDeniedException {}

structure Artwork {
    InputKey: WatermarkKey
    MaxWidth: DigitsOrAuto
    MaxHeight: DigitsOrAuto
    SizingPolicy: SizingPolicy
    PaddingPolicy: PaddingPolicy
    AlbumArtFormat: JpgOrPng
    Encryption: Encryption
}

list Artworks {
    member: Artwork
}

@pattern("(^true$)|(^false$)")
string Ascending

@pattern("(^auto$)|(^1:1$)|(^4:3$)|(^3:2$)|(^16:9$)")
string AspectRatio

@pattern("(^8$)|(^16$)|(^24$)|(^32$)")
string AudioBitDepth

@pattern("(^LittleEndian$)")
string AudioBitOrder

@pattern("^\\d{1,3}$")
string AudioBitRate

@pattern("(^auto$)|(^0$)|(^1$)|(^2$)")
string AudioChannels

@pattern("(^AAC$)|(^vorbis$)|(^mp3$)|(^mp2$)|(^pcm$)|(^flac$)")
string AudioCodec

structure AudioCodecOptions {
    Profile: AudioCodecProfile
    BitDepth: AudioBitDepth
    BitOrder: AudioBitOrder
    Signed: AudioSigned
}

@pattern("(^auto$)|(^AAC-LC$)|(^HE-AAC$)|(^HE-AACv2$)")
string AudioCodecProfile

@pattern("(^SingleTrack$)|(^OneChannelPerTrack$)|(^OneChannelPerTrackWithMosTo8Tracks$)")
string AudioPackingMode

structure AudioParameters {
    Codec: AudioCodec
    SampleRate: AudioSampleRate
    BitRate: AudioBitRate
    Channels: AudioChannels
    AudioPackingMode: AudioPackingMode
    CodecOptions: AudioCodecOptions
}

@pattern("(^auto$)|(^22050$)|(^32000$)|(^44100$)|(^48000$)|(^96000$)|(^192000$)")
string AudioSampleRate

@pattern("(^Unsigned$)|(^Signed$)")
string AudioSigned

@pattern("^$|(^(?:[A-Za-z0-9\\+/]{4})*(?:[A-Za-z0-9\\+/]{2}==|[A-Za-z0-9\\+/]{3}=)?$)")
string Base64EncodedString

@pattern("^(\\w|\\.|-){1,255}$")
string BucketName

structure CancelJobRequest {
    @required @httpLabel Id: Id
}

structure CancelJobResponse {}

structure CaptionFormat {
    Format: CaptionFormatFormat
    Pattern: CaptionFormatPattern
    Encryption: Encryption
}

@pattern("(^mov-text$)|(^srt$)|(^scc$)|(^webvtt$)|(^dfxp$)|(^cea-708$)")
string CaptionFormatFormat

@pattern("(^$)|(^.*\\{language\\}.*$)")
string CaptionFormatPattern

@length(max: 4)
list CaptionFormats {
    member: CaptionFormat
}

@pattern("(^MergeOverride$)|(^MergeRetain$)|(^Override$)")
string CaptionMergePolicy

structure CaptionSource {
    Key: LongKey
    Language: Key
    TimeOffset: TimeOffset
    Label: Name
    Encryption: Encryption
}

@length(max: 20)
list CaptionSources {
    member: CaptionSource
}

structure Captions {
    @deprecated MergePolicy: CaptionMergePolicy
    @deprecated CaptionSources: CaptionSources
    CaptionFormats: CaptionFormats
}

@deprecated
structure Clip {
    TimeSpan: TimeSpan
}

@length(min: 1, max: 255)
string CodecOption

@length(max: 30)
map CodecOptions {
    key: CodecOption
    value: CodecOption
}

@deprecated
list Composition {
    member: Clip
}

structure CreateJobOutput {
    Key: Key
    ThumbnailPattern: ThumbnailPattern
    ThumbnailEncryption: Encryption
    Rotate: Rotate
    PresetId: Id
    SegmentDuration: FloatString
    Watermarks: JobWatermarks
    AlbumArt: JobAlbumArt
    @deprecated Composition: Composition
    Captions: Captions
    Encryption: Encryption
}

@length(max: 30)
list CreateJobOutputs {
    member: CreateJobOutput
}

structure CreateJobPlaylist {
    Name: Filename
    Format: PlaylistFormat
    OutputKeys: OutputKeys
    HlsContentProtection: HlsContentProtection
    PlayReadyDrm: PlayReadyDrm
}

@length(max: 30)
list CreateJobPlaylists {
    member: CreateJobPlaylist
}

structure CreateJobRequest {
    @required PipelineId: Id
    Input: JobInput
    Inputs: JobInputs
    Output: CreateJobOutput
    Outputs: CreateJobOutputs
    OutputKeyPrefix: Key
    Playlists: CreateJobPlaylists
    UserMetadata: UserMetadata
}

structure CreateJobResponse {
    Job: Job
}

structure CreatePipelineRequest {
    @required Name: Name
    @required InputBucket: BucketName
    OutputBucket: BucketName
    @required Role: Role
    AwsKmsKeyArn: KeyArn
    Notifications: Notifications
    ContentConfig: PipelineOutputConfig
    ThumbnailConfig: PipelineOutputConfig
}

structure CreatePipelineResponse {
    Pipeline: Pipeline
    Warnings: Warnings
}

structure CreatePresetRequest {
    @required Name: Name
    Description: Description
    @required Container: PresetContainer
    Video: VideoParameters
    Audio: AudioParameters
    Thumbnails: Thumbnails
}

structure CreatePresetResponse {
    Preset: Preset
    Warning: String
}

structure DeletePipelineRequest {
    @required @httpLabel Id: Id
}

structure DeletePipelineResponse {}

structure DeletePresetRequest {
    @required @httpLabel Id: Id
}

structure DeletePresetResponse {}

@length(min: 0, max: 255)
string Description

structure DetectedProperties {
    Width: NullableInteger
    Height: NullableInteger
    FrameRate: FloatString
    FileSize: NullableLong
    DurationMillis: NullableLong
}

@pattern("^\\d{1,5}$")
string Digits

@pattern("(^auto$)|(^\\d{2,4}$)")
string DigitsOrAuto

structure Encryption {
    Mode: EncryptionMode
    Key: Base64EncodedString
    KeyMd5: Base64EncodedString
    InitializationVector: ZeroTo255String
}

@pattern("(^s3$)|(^s3-aws-kms$)|(^aes-cbc-pkcs7$)|(^aes-ctr$)|(^aes-gcm$)")
string EncryptionMode

list ExceptionMessages {
    member: String
}

@length(min: 1, max: 255)
string Filename

@pattern("(^true$)|(^false$)")
string FixedGOP

@pattern("^\\d{1,5}(\\.\\d{0,5})?$")
string FloatString

@pattern("(^auto$)|(^10$)|(^15$)|(^23.97$)|(^24$)|(^25$)|(^29.97$)|(^30$)|(^50$)|(^60$)")
string FrameRate

@length(min: 1, max: 255)
string Grantee

@pattern("(^Canonical$)|(^Email$)|(^Group$)")
string GranteeType

structure HlsContentProtection {
    Method: HlsContentProtectionMethod
    Key: Base64EncodedString
    KeyMd5: Base64EncodedString
    InitializationVector: ZeroTo255String
    LicenseAcquisitionUrl: ZeroTo512String
    KeyStoragePolicy: KeyStoragePolicy
}

@pattern("(^aes-128$)")
string HlsContentProtectionMethod

@pattern("(^Left$)|(^Right$)|(^Center$)")
string HorizontalAlign

@pattern("^\\d{13}-\\w{6}$")
string Id

@error("client")
structure IncompatibleVersionException {}

structure InputCaptions {
    MergePolicy: CaptionMergePolicy
    CaptionSources: CaptionSources
}

@pattern("(^auto$)|(^true$)|(^false$)")
string Interlaced

@error("server")
structure InternalServiceException {}

structure Job {
    Id: Id
    Arn: String
    PipelineId: Id
    Input: JobInput
    Inputs: JobInputs
    Output: JobOutput
    Outputs: JobOutputs
    OutputKeyPrefix: Key
    Playlists: Playlists
    Status: JobStatus
    UserMetadata: UserMetadata
    Timing: Timing
}

structure JobAlbumArt {
    MergePolicy: MergePolicy
    Artwork: Artworks
}

@pattern("(^auto$)|(^3gp$)|(^asf$)|(^avi$)|(^divx$)|(^flv$)|(^mkv$)|(^mov$)|(^mp4$)|(^mpeg$)|(^mpeg-ps$)|(^mpeg-ts$)|(^mxf$)|(^ogg$)|(^ts$)|(^vob$)|(^wav$)|(^webm$)|(^mp3$)|(^m4a$)|(^aac$)")
string JobContainer

structure JobInput {
    Key: LongKey
    FrameRate: FrameRate
    Resolution: Resolution
    AspectRatio: AspectRatio
    Interlaced: Interlaced
    Container: JobContainer
    Encryption: Encryption
    TimeSpan: TimeSpan
    InputCaptions: InputCaptions
    DetectedProperties: DetectedProperties
}

@length(max: 200)
list JobInputs {
    member: JobInput
}

structure JobOutput {
    Id: String
    Key: Key
    ThumbnailPattern: ThumbnailPattern
    ThumbnailEncryption: Encryption
    Rotate: Rotate
    PresetId: Id
    SegmentDuration: FloatString
    Status: JobStatus
    StatusDetail: Description
    Duration: NullableLong
    Width: NullableInteger
    Height: NullableInteger
    FrameRate: FloatString
    FileSize: NullableLong
    DurationMillis: NullableLong
    Watermarks: JobWatermarks
    AlbumArt: JobAlbumArt
    @deprecated Composition: Composition
    Captions: Captions
    Encryption: Encryption
    AppliedColorSpaceConversion: String
}

list JobOutputs {
    member: JobOutput
}

@pattern("(^Submitted$)|(^Progressing$)|(^Complete$)|(^Canceled$)|(^Error$)")
string JobStatus

structure JobWatermark {
    PresetWatermarkId: PresetWatermarkId
    InputKey: WatermarkKey
    Encryption: Encryption
}

list JobWatermarks {
    member: JobWatermark
}

list Jobs {
    member: Job
}

@pattern("(^jpg$)|(^png$)")
string JpgOrPng

@length(min: 1, max: 255)
string Key

@length(min: 0, max: 255)
string KeyArn

@pattern("(^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$)|(^[0-9A-Fa-f]{32}$)")
string KeyIdGuid

@pattern("(^NoStore$)|(^WithVariantPlaylists$)")
string KeyStoragePolicy

@pattern("^\\d{1,6}$")
string KeyframesMaxDist

@error("client")
@httpError(429)
structure LimitExceededException {}

structure ListJobsByPipelineRequest {
    @required @httpLabel PipelineId: Id
    @httpQuery("Ascending") Ascending: Ascending
    @httpQuery("PageToken") PageToken: Id
}

structure ListJobsByPipelineResponse {
    Jobs: Jobs
    NextPageToken: Id
}

structure ListJobsByStatusRequest {
    @required @httpLabel Status: JobStatus
    @httpQuery("Ascending") Ascending: Ascending
    @httpQuery("PageToken") PageToken: Id
}

structure ListJobsByStatusResponse {
    Jobs: Jobs
    NextPageToken: Id
}

structure ListPipelinesRequest {
    @httpQuery("Ascending") Ascending: Ascending
    @httpQuery("PageToken") PageToken: Id
}

structure ListPipelinesResponse {
    Pipelines: Pipelines
    NextPageToken: Id
}

structure ListPresetsRequest {
    @httpQuery("Ascending") Ascending: Ascending
    @httpQuery("PageToken") PageToken: Id
}

structure ListPresetsResponse {
    Presets: Presets
    NextPageToken: Id
}

@length(min: 1, max: 1024)
string LongKey

@pattern("(^10$)|(^15$)|(^23.97$)|(^24$)|(^25$)|(^29.97$)|(^30$)|(^50$)|(^60$)")
string MaxFrameRate

@pattern("(^Replace$)|(^Prepend$)|(^Append$)|(^Fallback$)")
string MergePolicy

@length(min: 1, max: 40)
string Name

@pattern("(^(?:[A-Za-z0-9\\+/]{4})*(?:[A-Za-z0-9\\+/]{2}==|[A-Za-z0-9\\+/]{3}=)?$)")
string NonEmptyBase64EncodedString

structure Notifications {
    Progressing: SnsTopic
    Completed: SnsTopic
    Warning: SnsTopic
    Error: SnsTopic
}

integer NullableInteger

long NullableLong

@length(min: 1, max: 512)
string OneTo512String

@pattern("^\\d{1,3}(\\.\\d{0,20})?$")
string Opacity

@length(max: 30)
list OutputKeys {
    member: Key
}

@pattern("(^Pad$)|(^NoPad$)")
string PaddingPolicy

structure Permission {
    GranteeType: GranteeType
    Grantee: Grantee
    Access: AccessControls
}

@length(max: 30)
list Permissions {
    member: Permission
}

structure Pipeline {
    Id: Id
    Arn: String
    Name: Name
    Status: PipelineStatus
    InputBucket: BucketName
    OutputBucket: BucketName
    Role: Role
    AwsKmsKeyArn: KeyArn
    Notifications: Notifications
    ContentConfig: PipelineOutputConfig
    ThumbnailConfig: PipelineOutputConfig
}

structure PipelineOutputConfig {
    Bucket: BucketName
    StorageClass: StorageClass
    Permissions: Permissions
}

@pattern("(^Active$)|(^Paused$)")
string PipelineStatus

list Pipelines {
    member: Pipeline
}

@pattern("(^\\d{1,3}(\\.\\d{0,5})?%$)|(^\\d{1,4}?px$)")
string PixelsOrPercent

structure PlayReadyDrm {
    Format: PlayReadyDrmFormatString
    Key: NonEmptyBase64EncodedString
    KeyMd5: NonEmptyBase64EncodedString
    KeyId: KeyIdGuid
    InitializationVector: ZeroTo255String
    LicenseAcquisitionUrl: OneTo512String
}

@pattern("(^microsoft$)|(^discretix-3.0$)")
string PlayReadyDrmFormatString

structure Playlist {
    Name: Filename
    Format: PlaylistFormat
    OutputKeys: OutputKeys
    HlsContentProtection: HlsContentProtection
    PlayReadyDrm: PlayReadyDrm
    Status: JobStatus
    StatusDetail: Description
}

@pattern("(^HLSv3$)|(^HLSv4$)|(^Smooth$)|(^MPEG-DASH$)")
string PlaylistFormat

list Playlists {
    member: Playlist
}

structure Preset {
    Id: Id
    Arn: String
    Name: Name
    Description: Description
    Container: PresetContainer
    Audio: AudioParameters
    Video: VideoParameters
    Thumbnails: Thumbnails
    Type: PresetType
}

@pattern("(^mp4$)|(^ts$)|(^webm$)|(^mp3$)|(^flac$)|(^oga$)|(^ogg$)|(^fmp4$)|(^mpg$)|(^flv$)|(^gif$)|(^mxf$)|(^wav$)|(^mp2$)")
string PresetContainer

@pattern("(^System$)|(^Custom$)")
string PresetType

structure PresetWatermark {
    Id: PresetWatermarkId
    MaxWidth: PixelsOrPercent
    MaxHeight: PixelsOrPercent
    SizingPolicy: WatermarkSizingPolicy
    HorizontalAlign: HorizontalAlign
    HorizontalOffset: PixelsOrPercent
    VerticalAlign: VerticalAlign
    VerticalOffset: PixelsOrPercent
    Opacity: Opacity
    Target: Target
}

@length(min: 1, max: 40)
string PresetWatermarkId

list PresetWatermarks {
    member: PresetWatermark
}

list Presets {
    member: Preset
}

structure ReadJobRequest {
    @required @httpLabel Id: Id
}

structure ReadJobResponse {
    Job: Job
}

structure ReadPipelineRequest {
    @required @httpLabel Id: Id
}

structure ReadPipelineResponse {
    Pipeline: Pipeline
    Warnings: Warnings
}

structure ReadPresetRequest {
    @required @httpLabel Id: Id
}

structure ReadPresetResponse {
    Preset: Preset
}

@pattern("(^auto$)|(^\\d{1,5}x\\d{1,5}$)")
string Resolution

@error("client")
@httpError(409)
structure ResourceInUseException {}

@error("client")
@httpError(404)
structure ResourceNotFoundException {}

@pattern("^arn:aws:iam::\\w{12}:role/.+$")
string Role

@pattern("(^auto$)|(^0$)|(^90$)|(^180$)|(^270$)")
string Rotate

@pattern("(^Fit$)|(^Fill$)|(^Stretch$)|(^Keep$)|(^ShrinkToFit$)|(^ShrinkToFill$)")
string SizingPolicy

@pattern("(^$)|(^arn:aws:sns:.*:\\w{12}:.+$)")
string SnsTopic

@length(max: 30)
list SnsTopics {
    member: SnsTopic
}

@pattern("(^ReducedRedundancy$)|(^Standard$)")
string StorageClass

string String

@pattern("(^true$)|(^false$)")
string Success

@pattern("(^Content$)|(^Frame$)")
string Target

@deprecated
structure TestRoleRequest {
    @required Role: Role
    @required InputBucket: BucketName
    @required OutputBucket: BucketName
    @required Topics: SnsTopics
}

@deprecated
structure TestRoleResponse {
    Success: Success
    Messages: ExceptionMessages
}

@pattern("(^$)|(^.*\\{count\\}.*$)")
string ThumbnailPattern

@pattern("^\\d{1,5}x\\d{1,5}$")
string ThumbnailResolution

structure Thumbnails {
    Format: JpgOrPng
    Interval: Digits
    Resolution: ThumbnailResolution
    AspectRatio: AspectRatio
    MaxWidth: DigitsOrAuto
    MaxHeight: DigitsOrAuto
    SizingPolicy: SizingPolicy
    PaddingPolicy: PaddingPolicy
}

@pattern("(^\\d{1,5}(\\.\\d{0,3})?$)|(^([0-1]?[0-9]:|2[0-3]:)?([0-5]?[0-9]:)?[0-5]?[0-9](\\.\\d{0,3})?$)")
string Time

@pattern("(^[+-]?\\d{1,5}(\\.\\d{0,3})?$)|(^[+-]?([0-1]?[0-9]:|2[0-3]:)?([0-5]?[0-9]:)?[0-5]?[0-9](\\.\\d{0,3})?$)")
string TimeOffset

structure TimeSpan {
    StartTime: Time
    Duration: Time
}

structure Timing {
    SubmitTimeMillis: NullableLong
    StartTimeMillis: NullableLong
    FinishTimeMillis: NullableLong
}

structure UpdatePipelineNotificationsRequest {
    @required @httpLabel Id: Id
    @required Notifications: Notifications
}

structure UpdatePipelineNotificationsResponse {
    Pipeline: Pipeline
}

structure UpdatePipelineRequest {
    @required @httpLabel Id: Id
    Name: Name
    InputBucket: BucketName
    Role: Role
    AwsKmsKeyArn: KeyArn
    Notifications: Notifications
    ContentConfig: PipelineOutputConfig
    ThumbnailConfig: PipelineOutputConfig
}

structure UpdatePipelineResponse {
    Pipeline: Pipeline
    Warnings: Warnings
}

structure UpdatePipelineStatusRequest {
    @required @httpLabel Id: Id
    @required Status: PipelineStatus
}

structure UpdatePipelineStatusResponse {
    Pipeline: Pipeline
}

map UserMetadata {
    key: String
    value: String
}

@error("client")
structure ValidationException {}

@pattern("(^Top$)|(^Bottom$)|(^Center$)")
string VerticalAlign

@pattern("(^\\d{2,5}$)|(^auto$)")
string VideoBitRate

@pattern("(^H\\.264$)|(^vp8$)|(^vp9$)|(^mpeg2$)|(^gif$)")
string VideoCodec

structure VideoParameters {
    Codec: VideoCodec
    CodecOptions: CodecOptions
    KeyframesMaxDist: KeyframesMaxDist
    FixedGOP: FixedGOP
    BitRate: VideoBitRate
    FrameRate: FrameRate
    MaxFrameRate: MaxFrameRate
    Resolution: Resolution
    AspectRatio: AspectRatio
    MaxWidth: DigitsOrAuto
    MaxHeight: DigitsOrAuto
    DisplayAspectRatio: AspectRatio
    SizingPolicy: SizingPolicy
    PaddingPolicy: PaddingPolicy
    Watermarks: PresetWatermarks
}

structure Warning {
    Code: String
    Message: String
}

list Warnings {
    member: Warning
}

@length(min: 1, max: 1024)
@pattern("(^.{1,1020}.jpg$)|(^.{1,1019}.jpeg$)|(^.{1,1020}.png$)")
string WatermarkKey

@pattern("(^Fit$)|(^Stretch$)|(^ShrinkToFit$)")
string WatermarkSizingPolicy

@length(min: 0, max: 255)
string ZeroTo255String

@length(min: 0, max: 512)
string ZeroTo512String
