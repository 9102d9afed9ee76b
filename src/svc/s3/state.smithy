$version: "2.0"

namespace com.amazonaws.s3

// What S3 stores. Which row holds what is in record.h.

/// A bucket.
structure BucketRecord {
    Id: Long
    Name: String
    Account: String
    Region: String
    Created: Timestamp
    /// Absent until versioning was set for the first time; then Enabled or Suspended.
    Versioning: String
    Tags: TagSet
    /// The location constraint that it was made with, when that is not the region: EU.
    Location: String
}

/// A range of a blob.
structure ExtentRecord {
    Blob: Blob
    Offset: Long
    Size: Long
}

list ExtentRecords {
    member: ExtentRecord
}

/// One version of an object, or a delete marker.
structure ObjectRecord {
    /// Grows with every version of every key; orders versions.
    Sequence: Long
    /// 16 random bytes of the version's id; absent: the null version.
    Nonce: Blob
    DeleteMarker: Boolean
    LastModified: Timestamp
    Size: Long
    /// Of the bytes; of a multipart object of its parts' MD5s.
    Md5: Blob
    /// Of a multipart object; else absent.
    PartsCount: Integer
    /// Where the bytes are: a data row,
    Data: Long
    /// or ranges of blobs,
    Extents: ExtentRecords
    /// or the parts of a layout. None of the three: there are none.
    Layout: Long
    StorageClass: String
    ChecksumAlgorithm: String
    /// COMPOSITE or FULL_OBJECT.
    ChecksumType: String
    Checksum: Blob
    /// The client asked for this algorithm; false: it is S3's own default.
    ChecksumAsked: Boolean
    CacheControl: String
    ContentDisposition: String
    ContentEncoding: String
    ContentLanguage: String
    ContentType: String
    Expires: String
    WebsiteRedirectLocation: String
    Metadata: Metadata
    Tags: TagSet
}

/// A part of an upload, or of a layout (then with its Offset in the object).
structure PartRecord {
    Size: Long
    Md5: Blob
    Checksum: Blob
    LastModified: Timestamp
    Extents: ExtentRecords
    Offset: Long
}

/// A multipart upload in progress. Object holds what the object will have.
structure UploadRecord {
    Sequence: Long
    Nonce: Blob
    Initiated: Timestamp
    Initiator: String
    Object: ObjectRecord
    /// What its key named was deleted since.
    Disturbed: Boolean
}

/// An upload that was completed: what to answer when it is completed again.
structure CompletedRecord {
    Key: String
    Nonce: Blob
    Completed: Timestamp
    /// The object as it was made.
    Object: ObjectRecord
    /// Of the list of parts that completed it.
    Request: Blob
}
