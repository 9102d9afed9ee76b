// Imported by tools/model_import from the official API model; not edited by hand.
$version: "2.0"

namespace com.amazonaws.codecommit

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_1

@service(sdkId: "CodeCommit", endpointPrefix: "codecommit")
@sigv4(name: "codecommit")
@awsJson1_1
@title("AWS CodeCommit")
service CodeCommit_20150413 {
    version: "2015-04-13"
    operations: [
        AssociateApprovalRuleTemplateWithRepository
        BatchAssociateApprovalRuleTemplateWithRepositories
        BatchDescribeMergeConflicts
        BatchDisassociateApprovalRuleTemplateFromRepositories
        BatchGetCommits
        BatchGetRepositories
        CreateApprovalRuleTemplate
        CreateBranch
        CreateCommit
        CreatePullRequest
        CreatePullRequestApprovalRule
        CreateRepository
        CreateUnreferencedMergeCommit
        DeleteApprovalRuleTemplate
        DeleteBranch
        DeleteCommentContent
        DeleteFile
        DeletePullRequestApprovalRule
        DeleteRepository
        DescribeMergeConflicts
        DescribePullRequestEvents
        DisassociateApprovalRuleTemplateFromRepository
        EvaluatePullRequestApprovalRules
        GetApprovalRuleTemplate
        GetBlob
        GetBranch
        GetComment
        GetCommentReactions
        GetCommentsForComparedCommit
        GetCommentsForPullRequest
        GetCommit
        GetDifferences
        GetFile
        GetFolder
        GetMergeCommit
        GetMergeConflicts
        GetMergeOptions
        GetPullRequest
        GetPullRequestApprovalStates
        GetPullRequestOverrideState
        GetRepository
        GetRepositoryTriggers
        ListApprovalRuleTemplates
        ListAssociatedApprovalRuleTemplatesForRepository
        ListBranches
        ListFileCommitHistory
        ListPullRequests
        ListRepositories
        ListRepositoriesForApprovalRuleTemplate
        ListTagsForResource
        MergeBranchesByFastForward
        MergeBranchesBySquash
        MergeBranchesByThreeWay
        MergePullRequestByFastForward
        MergePullRequestBySquash
        MergePullRequestByThreeWay
        OverridePullRequestApprovalRules
        PostCommentForComparedCommit
        PostCommentForPullRequest
        PostCommentReply
        PutCommentReaction
        PutFile
        PutRepositoryTriggers
        TagResource
        TestRepositoryTriggers
        UntagResource
        UpdateApprovalRuleTemplateContent
        UpdateApprovalRuleTemplateDescription
        UpdateApprovalRuleTemplateName
        UpdateComment
        UpdateDefaultBranch
        UpdatePullRequestApprovalRuleContent
        UpdatePullRequestApprovalState
        UpdatePullRequestDescription
        UpdatePullRequestStatus
        UpdatePullRequestTitle
        UpdateRepositoryDescription
        UpdateRepositoryEncryptionKey
        UpdateRepositoryName
    ]
}

operation AssociateApprovalRuleTemplateWithRepository {
    input: AssociateApprovalRuleTemplateWithRepositoryInput
    errors: [
        ApprovalRuleTemplateDoesNotExistException
        ApprovalRuleTemplateNameRequiredException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        InvalidApprovalRuleTemplateNameException
        InvalidRepositoryNameException
        MaximumRuleTemplatesAssociatedWithRepositoryException
        RepositoryDoesNotExistException
        RepositoryNameRequiredException
    ]
}

operation BatchAssociateApprovalRuleTemplateWithRepositories {
    input: BatchAssociateApprovalRuleTemplateWithRepositoriesInput
    output: BatchAssociateApprovalRuleTemplateWithRepositoriesOutput
    errors: [
        ApprovalRuleTemplateDoesNotExistException
        ApprovalRuleTemplateNameRequiredException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        InvalidApprovalRuleTemplateNameException
        MaximumRepositoryNamesExceededException
        RepositoryNamesRequiredException
    ]
}

operation BatchDescribeMergeConflicts {
    input: BatchDescribeMergeConflictsInput
    output: BatchDescribeMergeConflictsOutput
    errors: [
        CommitDoesNotExistException
        CommitRequiredException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        InvalidCommitException
        InvalidConflictDetailLevelException
        InvalidConflictResolutionStrategyException
        InvalidContinuationTokenException
        InvalidMaxConflictFilesException
        InvalidMaxMergeHunksException
        InvalidMergeOptionException
        InvalidRepositoryNameException
        MaximumFileContentToLoadExceededException
        MaximumItemsToCompareExceededException
        MergeOptionRequiredException
        RepositoryDoesNotExistException
        RepositoryNameRequiredException
        TipsDivergenceExceededException
    ]
}

operation BatchDisassociateApprovalRuleTemplateFromRepositories {
    input: BatchDisassociateApprovalRuleTemplateFromRepositoriesInput
    output: BatchDisassociateApprovalRuleTemplateFromRepositoriesOutput
    errors: [
        ApprovalRuleTemplateDoesNotExistException
        ApprovalRuleTemplateNameRequiredException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        InvalidApprovalRuleTemplateNameException
        MaximumRepositoryNamesExceededException
        RepositoryNamesRequiredException
    ]
}

operation BatchGetCommits {
    input: BatchGetCommitsInput
    output: BatchGetCommitsOutput
    errors: [
        CommitIdsLimitExceededException
        CommitIdsListRequiredException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        InvalidRepositoryNameException
        RepositoryDoesNotExistException
        RepositoryNameRequiredException
    ]
}

operation BatchGetRepositories {
    input: BatchGetRepositoriesInput
    output: BatchGetRepositoriesOutput
    errors: [
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        InvalidRepositoryNameException
        MaximumRepositoryNamesExceededException
        RepositoryNamesRequiredException
    ]
}

operation CreateApprovalRuleTemplate {
    input: CreateApprovalRuleTemplateInput
    output: CreateApprovalRuleTemplateOutput
    errors: [
        ApprovalRuleTemplateContentRequiredException
        ApprovalRuleTemplateNameAlreadyExistsException
        ApprovalRuleTemplateNameRequiredException
        InvalidApprovalRuleTemplateContentException
        InvalidApprovalRuleTemplateDescriptionException
        InvalidApprovalRuleTemplateNameException
        NumberOfRuleTemplatesExceededException
    ]
}

operation CreateBranch {
    input: CreateBranchInput
    errors: [
        BranchNameExistsException
        BranchNameRequiredException
        CommitDoesNotExistException
        CommitIdRequiredException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        InvalidBranchNameException
        InvalidCommitIdException
        InvalidRepositoryNameException
        RepositoryDoesNotExistException
        RepositoryNameRequiredException
    ]
}

operation CreateCommit {
    input: CreateCommitInput
    output: CreateCommitOutput
    errors: [
        BranchDoesNotExistException
        BranchNameIsTagNameException
        BranchNameRequiredException
        CommitMessageLengthExceededException
        DirectoryNameConflictsWithFileNameException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        FileContentAndSourceFileSpecifiedException
        FileContentSizeLimitExceededException
        FileDoesNotExistException
        FileEntryRequiredException
        FileModeRequiredException
        FileNameConflictsWithDirectoryNameException
        FilePathConflictsWithSubmodulePathException
        FolderContentSizeLimitExceededException
        InvalidBranchNameException
        InvalidDeletionParameterException
        InvalidEmailException
        InvalidFileModeException
        InvalidParentCommitIdException
        InvalidPathException
        InvalidRepositoryNameException
        MaximumFileEntriesExceededException
        NameLengthExceededException
        NoChangeException
        ParentCommitDoesNotExistException
        ParentCommitIdOutdatedException
        ParentCommitIdRequiredException
        PathRequiredException
        PutFileEntryConflictException
        RepositoryDoesNotExistException
        RepositoryNameRequiredException
        RestrictedSourceFileException
        SamePathRequestException
        SourceFileOrContentRequiredException
    ]
}

operation CreatePullRequest {
    input: CreatePullRequestInput
    output: CreatePullRequestOutput
    errors: [
        ClientRequestTokenRequiredException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        IdempotencyParameterMismatchException
        InvalidClientRequestTokenException
        InvalidDescriptionException
        InvalidReferenceNameException
        InvalidRepositoryNameException
        InvalidTargetException
        InvalidTargetsException
        InvalidTitleException
        MaximumOpenPullRequestsExceededException
        MultipleRepositoriesInPullRequestException
        ReferenceDoesNotExistException
        ReferenceNameRequiredException
        ReferenceTypeNotSupportedException
        RepositoryDoesNotExistException
        RepositoryNameRequiredException
        SourceAndDestinationAreSameException
        TargetRequiredException
        TargetsRequiredException
        TitleRequiredException
    ]
}

operation CreatePullRequestApprovalRule {
    input: CreatePullRequestApprovalRuleInput
    output: CreatePullRequestApprovalRuleOutput
    errors: [
        ApprovalRuleContentRequiredException
        ApprovalRuleNameAlreadyExistsException
        ApprovalRuleNameRequiredException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        InvalidApprovalRuleContentException
        InvalidApprovalRuleNameException
        InvalidPullRequestIdException
        NumberOfRulesExceededException
        PullRequestAlreadyClosedException
        PullRequestDoesNotExistException
        PullRequestIdRequiredException
    ]
}

operation CreateRepository {
    input: CreateRepositoryInput
    output: CreateRepositoryOutput
    errors: [
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyInvalidIdException
        EncryptionKeyInvalidUsageException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        InvalidRepositoryDescriptionException
        InvalidRepositoryNameException
        InvalidSystemTagUsageException
        InvalidTagsMapException
        OperationNotAllowedException
        RepositoryLimitExceededException
        RepositoryNameExistsException
        RepositoryNameRequiredException
        TagPolicyException
        TooManyTagsException
    ]
}

operation CreateUnreferencedMergeCommit {
    input: CreateUnreferencedMergeCommitInput
    output: CreateUnreferencedMergeCommitOutput
    errors: [
        CommitDoesNotExistException
        CommitMessageLengthExceededException
        CommitRequiredException
        ConcurrentReferenceUpdateException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        FileContentSizeLimitExceededException
        FileModeRequiredException
        FolderContentSizeLimitExceededException
        InvalidCommitException
        InvalidConflictDetailLevelException
        InvalidConflictResolutionException
        InvalidConflictResolutionStrategyException
        InvalidEmailException
        InvalidFileModeException
        InvalidMergeOptionException
        InvalidPathException
        InvalidReplacementContentException
        InvalidReplacementTypeException
        InvalidRepositoryNameException
        ManualMergeRequiredException
        MaximumConflictResolutionEntriesExceededException
        MaximumFileContentToLoadExceededException
        MaximumItemsToCompareExceededException
        MergeOptionRequiredException
        MultipleConflictResolutionEntriesException
        NameLengthExceededException
        PathRequiredException
        ReplacementContentRequiredException
        ReplacementTypeRequiredException
        RepositoryDoesNotExistException
        RepositoryNameRequiredException
        TipsDivergenceExceededException
    ]
}

operation DeleteApprovalRuleTemplate {
    input: DeleteApprovalRuleTemplateInput
    output: DeleteApprovalRuleTemplateOutput
    errors: [
        ApprovalRuleTemplateInUseException
        ApprovalRuleTemplateNameRequiredException
        InvalidApprovalRuleTemplateNameException
    ]
}

operation DeleteBranch {
    input: DeleteBranchInput
    output: DeleteBranchOutput
    errors: [
        BranchNameRequiredException
        DefaultBranchCannotBeDeletedException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        InvalidBranchNameException
        InvalidRepositoryNameException
        RepositoryDoesNotExistException
        RepositoryNameRequiredException
    ]
}

operation DeleteCommentContent {
    input: DeleteCommentContentInput
    output: DeleteCommentContentOutput
    errors: [
        CommentDeletedException
        CommentDoesNotExistException
        CommentIdRequiredException
        InvalidCommentIdException
    ]
}

operation DeleteFile {
    input: DeleteFileInput
    output: DeleteFileOutput
    errors: [
        BranchDoesNotExistException
        BranchNameIsTagNameException
        BranchNameRequiredException
        CommitMessageLengthExceededException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        FileDoesNotExistException
        InvalidBranchNameException
        InvalidEmailException
        InvalidParentCommitIdException
        InvalidPathException
        InvalidRepositoryNameException
        NameLengthExceededException
        ParentCommitDoesNotExistException
        ParentCommitIdOutdatedException
        ParentCommitIdRequiredException
        PathRequiredException
        RepositoryDoesNotExistException
        RepositoryNameRequiredException
    ]
}

operation DeletePullRequestApprovalRule {
    input: DeletePullRequestApprovalRuleInput
    output: DeletePullRequestApprovalRuleOutput
    errors: [
        ApprovalRuleNameRequiredException
        CannotDeleteApprovalRuleFromTemplateException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        InvalidApprovalRuleNameException
        InvalidPullRequestIdException
        PullRequestAlreadyClosedException
        PullRequestDoesNotExistException
        PullRequestIdRequiredException
    ]
}

operation DeleteRepository {
    input: DeleteRepositoryInput
    output: DeleteRepositoryOutput
    errors: [
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        InvalidRepositoryNameException
        RepositoryNameRequiredException
    ]
}

operation DescribeMergeConflicts {
    input: DescribeMergeConflictsInput
    output: DescribeMergeConflictsOutput
    errors: [
        CommitDoesNotExistException
        CommitRequiredException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        FileDoesNotExistException
        InvalidCommitException
        InvalidConflictDetailLevelException
        InvalidConflictResolutionStrategyException
        InvalidContinuationTokenException
        InvalidMaxMergeHunksException
        InvalidMergeOptionException
        InvalidPathException
        InvalidRepositoryNameException
        MaximumFileContentToLoadExceededException
        MaximumItemsToCompareExceededException
        MergeOptionRequiredException
        PathRequiredException
        RepositoryDoesNotExistException
        RepositoryNameRequiredException
        TipsDivergenceExceededException
    ]
}

operation DescribePullRequestEvents {
    input: DescribePullRequestEventsInput
    output: DescribePullRequestEventsOutput
    errors: [
        ActorDoesNotExistException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        InvalidActorArnException
        InvalidContinuationTokenException
        InvalidMaxResultsException
        InvalidPullRequestEventTypeException
        InvalidPullRequestIdException
        PullRequestDoesNotExistException
        PullRequestIdRequiredException
    ]
}

operation DisassociateApprovalRuleTemplateFromRepository {
    input: DisassociateApprovalRuleTemplateFromRepositoryInput
    errors: [
        ApprovalRuleTemplateDoesNotExistException
        ApprovalRuleTemplateNameRequiredException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        InvalidApprovalRuleTemplateNameException
        InvalidRepositoryNameException
        RepositoryDoesNotExistException
        RepositoryNameRequiredException
    ]
}

operation EvaluatePullRequestApprovalRules {
    input: EvaluatePullRequestApprovalRulesInput
    output: EvaluatePullRequestApprovalRulesOutput
    errors: [
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        InvalidPullRequestIdException
        InvalidRevisionIdException
        PullRequestDoesNotExistException
        PullRequestIdRequiredException
        RevisionIdRequiredException
        RevisionNotCurrentException
    ]
}

operation GetApprovalRuleTemplate {
    input: GetApprovalRuleTemplateInput
    output: GetApprovalRuleTemplateOutput
    errors: [
        ApprovalRuleTemplateDoesNotExistException
        ApprovalRuleTemplateNameRequiredException
        InvalidApprovalRuleTemplateNameException
    ]
}

operation GetBlob {
    input: GetBlobInput
    output: GetBlobOutput
    errors: [
        BlobIdDoesNotExistException
        BlobIdRequiredException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        FileTooLargeException
        InvalidBlobIdException
        InvalidRepositoryNameException
        RepositoryDoesNotExistException
        RepositoryNameRequiredException
    ]
}

operation GetBranch {
    input: GetBranchInput
    output: GetBranchOutput
    errors: [
        BranchDoesNotExistException
        BranchNameRequiredException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        InvalidBranchNameException
        InvalidRepositoryNameException
        RepositoryDoesNotExistException
        RepositoryNameRequiredException
    ]
}

operation GetComment {
    input: GetCommentInput
    output: GetCommentOutput
    errors: [
        CommentDeletedException
        CommentDoesNotExistException
        CommentIdRequiredException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        InvalidCommentIdException
    ]
}

operation GetCommentReactions {
    input: GetCommentReactionsInput
    output: GetCommentReactionsOutput
    errors: [
        CommentDeletedException
        CommentDoesNotExistException
        CommentIdRequiredException
        InvalidCommentIdException
        InvalidContinuationTokenException
        InvalidMaxResultsException
        InvalidReactionUserArnException
    ]
}

operation GetCommentsForComparedCommit {
    input: GetCommentsForComparedCommitInput
    output: GetCommentsForComparedCommitOutput
    errors: [
        CommitDoesNotExistException
        CommitIdRequiredException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        InvalidCommitIdException
        InvalidContinuationTokenException
        InvalidMaxResultsException
        InvalidRepositoryNameException
        RepositoryDoesNotExistException
        RepositoryNameRequiredException
    ]
}

operation GetCommentsForPullRequest {
    input: GetCommentsForPullRequestInput
    output: GetCommentsForPullRequestOutput
    errors: [
        CommitDoesNotExistException
        CommitIdRequiredException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        InvalidCommitIdException
        InvalidContinuationTokenException
        InvalidMaxResultsException
        InvalidPullRequestIdException
        InvalidRepositoryNameException
        PullRequestDoesNotExistException
        PullRequestIdRequiredException
        RepositoryDoesNotExistException
        RepositoryNameRequiredException
        RepositoryNotAssociatedWithPullRequestException
    ]
}

operation GetCommit {
    input: GetCommitInput
    output: GetCommitOutput
    errors: [
        CommitIdDoesNotExistException
        CommitIdRequiredException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        InvalidCommitIdException
        InvalidRepositoryNameException
        RepositoryDoesNotExistException
        RepositoryNameRequiredException
    ]
}

operation GetDifferences {
    input: GetDifferencesInput
    output: GetDifferencesOutput
    errors: [
        CommitDoesNotExistException
        CommitRequiredException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        InvalidCommitException
        InvalidCommitIdException
        InvalidContinuationTokenException
        InvalidMaxResultsException
        InvalidPathException
        InvalidRepositoryNameException
        PathDoesNotExistException
        RepositoryDoesNotExistException
        RepositoryNameRequiredException
    ]
}

operation GetFile {
    input: GetFileInput
    output: GetFileOutput
    errors: [
        CommitDoesNotExistException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        FileDoesNotExistException
        FileTooLargeException
        InvalidCommitException
        InvalidPathException
        InvalidRepositoryNameException
        PathRequiredException
        RepositoryDoesNotExistException
        RepositoryNameRequiredException
    ]
}

operation GetFolder {
    input: GetFolderInput
    output: GetFolderOutput
    errors: [
        CommitDoesNotExistException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        FolderDoesNotExistException
        InvalidCommitException
        InvalidPathException
        InvalidRepositoryNameException
        PathRequiredException
        RepositoryDoesNotExistException
        RepositoryNameRequiredException
    ]
}

operation GetMergeCommit {
    input: GetMergeCommitInput
    output: GetMergeCommitOutput
    errors: [
        CommitDoesNotExistException
        CommitRequiredException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        InvalidCommitException
        InvalidConflictDetailLevelException
        InvalidConflictResolutionStrategyException
        InvalidRepositoryNameException
        RepositoryDoesNotExistException
        RepositoryNameRequiredException
    ]
}

operation GetMergeConflicts {
    input: GetMergeConflictsInput
    output: GetMergeConflictsOutput
    errors: [
        CommitDoesNotExistException
        CommitRequiredException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        InvalidCommitException
        InvalidConflictDetailLevelException
        InvalidConflictResolutionStrategyException
        InvalidContinuationTokenException
        InvalidDestinationCommitSpecifierException
        InvalidMaxConflictFilesException
        InvalidMergeOptionException
        InvalidRepositoryNameException
        InvalidSourceCommitSpecifierException
        MaximumFileContentToLoadExceededException
        MaximumItemsToCompareExceededException
        MergeOptionRequiredException
        RepositoryDoesNotExistException
        RepositoryNameRequiredException
        TipsDivergenceExceededException
    ]
}

operation GetMergeOptions {
    input: GetMergeOptionsInput
    output: GetMergeOptionsOutput
    errors: [
        CommitDoesNotExistException
        CommitRequiredException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        InvalidCommitException
        InvalidConflictDetailLevelException
        InvalidConflictResolutionStrategyException
        InvalidRepositoryNameException
        MaximumFileContentToLoadExceededException
        MaximumItemsToCompareExceededException
        RepositoryDoesNotExistException
        RepositoryNameRequiredException
        TipsDivergenceExceededException
    ]
}

operation GetPullRequest {
    input: GetPullRequestInput
    output: GetPullRequestOutput
    errors: [
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        InvalidPullRequestIdException
        PullRequestDoesNotExistException
        PullRequestIdRequiredException
    ]
}

operation GetPullRequestApprovalStates {
    input: GetPullRequestApprovalStatesInput
    output: GetPullRequestApprovalStatesOutput
    errors: [
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        InvalidPullRequestIdException
        InvalidRevisionIdException
        PullRequestDoesNotExistException
        PullRequestIdRequiredException
        RevisionIdRequiredException
    ]
}

operation GetPullRequestOverrideState {
    input: GetPullRequestOverrideStateInput
    output: GetPullRequestOverrideStateOutput
    errors: [
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        InvalidPullRequestIdException
        InvalidRevisionIdException
        PullRequestDoesNotExistException
        PullRequestIdRequiredException
        RevisionIdRequiredException
    ]
}

operation GetRepository {
    input: GetRepositoryInput
    output: GetRepositoryOutput
    errors: [
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        InvalidRepositoryNameException
        RepositoryDoesNotExistException
        RepositoryNameRequiredException
    ]
}

operation GetRepositoryTriggers {
    input: GetRepositoryTriggersInput
    output: GetRepositoryTriggersOutput
    errors: [
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        InvalidRepositoryNameException
        RepositoryDoesNotExistException
        RepositoryNameRequiredException
    ]
}

operation ListApprovalRuleTemplates {
    input: ListApprovalRuleTemplatesInput
    output: ListApprovalRuleTemplatesOutput
    errors: [
        InvalidContinuationTokenException
        InvalidMaxResultsException
    ]
}

operation ListAssociatedApprovalRuleTemplatesForRepository {
    input: ListAssociatedApprovalRuleTemplatesForRepositoryInput
    output: ListAssociatedApprovalRuleTemplatesForRepositoryOutput
    errors: [
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        InvalidContinuationTokenException
        InvalidMaxResultsException
        InvalidRepositoryNameException
        RepositoryDoesNotExistException
        RepositoryNameRequiredException
    ]
}

operation ListBranches {
    input: ListBranchesInput
    output: ListBranchesOutput
    errors: [
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        InvalidContinuationTokenException
        InvalidRepositoryNameException
        RepositoryDoesNotExistException
        RepositoryNameRequiredException
    ]
}

operation ListFileCommitHistory {
    input: ListFileCommitHistoryRequest
    output: ListFileCommitHistoryResponse
    errors: [
        CommitDoesNotExistException
        CommitRequiredException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        InvalidCommitException
        InvalidContinuationTokenException
        InvalidMaxResultsException
        InvalidRepositoryNameException
        RepositoryDoesNotExistException
        RepositoryNameRequiredException
        TipsDivergenceExceededException
    ]
}

operation ListPullRequests {
    input: ListPullRequestsInput
    output: ListPullRequestsOutput
    errors: [
        AuthorDoesNotExistException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        InvalidAuthorArnException
        InvalidContinuationTokenException
        InvalidMaxResultsException
        InvalidPullRequestStatusException
        InvalidRepositoryNameException
        RepositoryDoesNotExistException
        RepositoryNameRequiredException
    ]
}

operation ListRepositories {
    input: ListRepositoriesInput
    output: ListRepositoriesOutput
    errors: [
        InvalidContinuationTokenException
        InvalidOrderException
        InvalidSortByException
    ]
}

operation ListRepositoriesForApprovalRuleTemplate {
    input: ListRepositoriesForApprovalRuleTemplateInput
    output: ListRepositoriesForApprovalRuleTemplateOutput
    errors: [
        ApprovalRuleTemplateDoesNotExistException
        ApprovalRuleTemplateNameRequiredException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        InvalidApprovalRuleTemplateNameException
        InvalidContinuationTokenException
        InvalidMaxResultsException
    ]
}

operation ListTagsForResource {
    input: ListTagsForResourceInput
    output: ListTagsForResourceOutput
    errors: [
        InvalidRepositoryNameException
        InvalidResourceArnException
        RepositoryDoesNotExistException
        ResourceArnRequiredException
    ]
}

operation MergeBranchesByFastForward {
    input: MergeBranchesByFastForwardInput
    output: MergeBranchesByFastForwardOutput
    errors: [
        BranchDoesNotExistException
        BranchNameIsTagNameException
        BranchNameRequiredException
        CommitDoesNotExistException
        CommitRequiredException
        ConcurrentReferenceUpdateException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        InvalidBranchNameException
        InvalidCommitException
        InvalidRepositoryNameException
        InvalidTargetBranchException
        ManualMergeRequiredException
        RepositoryDoesNotExistException
        RepositoryNameRequiredException
        TipsDivergenceExceededException
    ]
}

operation MergeBranchesBySquash {
    input: MergeBranchesBySquashInput
    output: MergeBranchesBySquashOutput
    errors: [
        BranchDoesNotExistException
        BranchNameIsTagNameException
        BranchNameRequiredException
        CommitDoesNotExistException
        CommitMessageLengthExceededException
        CommitRequiredException
        ConcurrentReferenceUpdateException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        FileContentSizeLimitExceededException
        FileModeRequiredException
        FolderContentSizeLimitExceededException
        InvalidBranchNameException
        InvalidCommitException
        InvalidConflictDetailLevelException
        InvalidConflictResolutionException
        InvalidConflictResolutionStrategyException
        InvalidEmailException
        InvalidFileModeException
        InvalidPathException
        InvalidReplacementContentException
        InvalidReplacementTypeException
        InvalidRepositoryNameException
        InvalidTargetBranchException
        ManualMergeRequiredException
        MaximumConflictResolutionEntriesExceededException
        MaximumFileContentToLoadExceededException
        MaximumItemsToCompareExceededException
        MultipleConflictResolutionEntriesException
        NameLengthExceededException
        PathRequiredException
        ReplacementContentRequiredException
        ReplacementTypeRequiredException
        RepositoryDoesNotExistException
        RepositoryNameRequiredException
        TipsDivergenceExceededException
    ]
}

operation MergeBranchesByThreeWay {
    input: MergeBranchesByThreeWayInput
    output: MergeBranchesByThreeWayOutput
    errors: [
        BranchDoesNotExistException
        BranchNameIsTagNameException
        BranchNameRequiredException
        CommitDoesNotExistException
        CommitMessageLengthExceededException
        CommitRequiredException
        ConcurrentReferenceUpdateException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        FileContentSizeLimitExceededException
        FileModeRequiredException
        FolderContentSizeLimitExceededException
        InvalidBranchNameException
        InvalidCommitException
        InvalidConflictDetailLevelException
        InvalidConflictResolutionException
        InvalidConflictResolutionStrategyException
        InvalidEmailException
        InvalidFileModeException
        InvalidPathException
        InvalidReplacementContentException
        InvalidReplacementTypeException
        InvalidRepositoryNameException
        InvalidTargetBranchException
        ManualMergeRequiredException
        MaximumConflictResolutionEntriesExceededException
        MaximumFileContentToLoadExceededException
        MaximumItemsToCompareExceededException
        MultipleConflictResolutionEntriesException
        NameLengthExceededException
        PathRequiredException
        ReplacementContentRequiredException
        ReplacementTypeRequiredException
        RepositoryDoesNotExistException
        RepositoryNameRequiredException
        TipsDivergenceExceededException
    ]
}

operation MergePullRequestByFastForward {
    input: MergePullRequestByFastForwardInput
    output: MergePullRequestByFastForwardOutput
    errors: [
        ConcurrentReferenceUpdateException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        InvalidCommitIdException
        InvalidPullRequestIdException
        InvalidRepositoryNameException
        ManualMergeRequiredException
        PullRequestAlreadyClosedException
        PullRequestApprovalRulesNotSatisfiedException
        PullRequestDoesNotExistException
        PullRequestIdRequiredException
        ReferenceDoesNotExistException
        RepositoryDoesNotExistException
        RepositoryNameRequiredException
        RepositoryNotAssociatedWithPullRequestException
        TipOfSourceReferenceIsDifferentException
    ]
}

operation MergePullRequestBySquash {
    input: MergePullRequestBySquashInput
    output: MergePullRequestBySquashOutput
    errors: [
        CommitMessageLengthExceededException
        ConcurrentReferenceUpdateException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        FileContentSizeLimitExceededException
        FolderContentSizeLimitExceededException
        InvalidCommitIdException
        InvalidConflictDetailLevelException
        InvalidConflictResolutionException
        InvalidConflictResolutionStrategyException
        InvalidEmailException
        InvalidFileModeException
        InvalidPathException
        InvalidPullRequestIdException
        InvalidReplacementContentException
        InvalidReplacementTypeException
        InvalidRepositoryNameException
        ManualMergeRequiredException
        MaximumConflictResolutionEntriesExceededException
        MaximumFileContentToLoadExceededException
        MaximumItemsToCompareExceededException
        MultipleConflictResolutionEntriesException
        NameLengthExceededException
        PathRequiredException
        PullRequestAlreadyClosedException
        PullRequestApprovalRulesNotSatisfiedException
        PullRequestDoesNotExistException
        PullRequestIdRequiredException
        ReplacementContentRequiredException
        ReplacementTypeRequiredException
        RepositoryDoesNotExistException
        RepositoryNameRequiredException
        RepositoryNotAssociatedWithPullRequestException
        TipOfSourceReferenceIsDifferentException
        TipsDivergenceExceededException
    ]
}

operation MergePullRequestByThreeWay {
    input: MergePullRequestByThreeWayInput
    output: MergePullRequestByThreeWayOutput
    errors: [
        CommitMessageLengthExceededException
        ConcurrentReferenceUpdateException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        FileContentSizeLimitExceededException
        FolderContentSizeLimitExceededException
        InvalidCommitIdException
        InvalidConflictDetailLevelException
        InvalidConflictResolutionException
        InvalidConflictResolutionStrategyException
        InvalidEmailException
        InvalidFileModeException
        InvalidPathException
        InvalidPullRequestIdException
        InvalidReplacementContentException
        InvalidReplacementTypeException
        InvalidRepositoryNameException
        ManualMergeRequiredException
        MaximumConflictResolutionEntriesExceededException
        MaximumFileContentToLoadExceededException
        MaximumItemsToCompareExceededException
        MultipleConflictResolutionEntriesException
        NameLengthExceededException
        PathRequiredException
        PullRequestAlreadyClosedException
        PullRequestApprovalRulesNotSatisfiedException
        PullRequestDoesNotExistException
        PullRequestIdRequiredException
        ReplacementContentRequiredException
        ReplacementTypeRequiredException
        RepositoryDoesNotExistException
        RepositoryNameRequiredException
        RepositoryNotAssociatedWithPullRequestException
        TipOfSourceReferenceIsDifferentException
        TipsDivergenceExceededException
    ]
}

operation OverridePullRequestApprovalRules {
    input: OverridePullRequestApprovalRulesInput
    errors: [
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        InvalidOverrideStatusException
        InvalidPullRequestIdException
        InvalidRevisionIdException
        OverrideAlreadySetException
        OverrideStatusRequiredException
        PullRequestAlreadyClosedException
        PullRequestDoesNotExistException
        PullRequestIdRequiredException
        RevisionIdRequiredException
        RevisionNotCurrentException
    ]
}

@idempotent
operation PostCommentForComparedCommit {
    input: PostCommentForComparedCommitInput
    output: PostCommentForComparedCommitOutput
    errors: [
        BeforeCommitIdAndAfterCommitIdAreSameException
        ClientRequestTokenRequiredException
        CommentContentRequiredException
        CommentContentSizeLimitExceededException
        CommitDoesNotExistException
        CommitIdRequiredException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        IdempotencyParameterMismatchException
        InvalidClientRequestTokenException
        InvalidCommitIdException
        InvalidFileLocationException
        InvalidFilePositionException
        InvalidPathException
        InvalidRelativeFileVersionEnumException
        InvalidRepositoryNameException
        PathDoesNotExistException
        PathRequiredException
        RepositoryDoesNotExistException
        RepositoryNameRequiredException
    ]
}

@idempotent
operation PostCommentForPullRequest {
    input: PostCommentForPullRequestInput
    output: PostCommentForPullRequestOutput
    errors: [
        BeforeCommitIdAndAfterCommitIdAreSameException
        ClientRequestTokenRequiredException
        CommentContentRequiredException
        CommentContentSizeLimitExceededException
        CommitDoesNotExistException
        CommitIdRequiredException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        IdempotencyParameterMismatchException
        InvalidClientRequestTokenException
        InvalidCommitIdException
        InvalidFileLocationException
        InvalidFilePositionException
        InvalidPathException
        InvalidPullRequestIdException
        InvalidRelativeFileVersionEnumException
        InvalidRepositoryNameException
        PathDoesNotExistException
        PathRequiredException
        PullRequestDoesNotExistException
        PullRequestIdRequiredException
        RepositoryDoesNotExistException
        RepositoryNameRequiredException
        RepositoryNotAssociatedWithPullRequestException
    ]
}

@idempotent
operation PostCommentReply {
    input: PostCommentReplyInput
    output: PostCommentReplyOutput
    errors: [
        ClientRequestTokenRequiredException
        CommentContentRequiredException
        CommentContentSizeLimitExceededException
        CommentDoesNotExistException
        CommentIdRequiredException
        IdempotencyParameterMismatchException
        InvalidClientRequestTokenException
        InvalidCommentIdException
    ]
}

operation PutCommentReaction {
    input: PutCommentReactionInput
    errors: [
        CommentDeletedException
        CommentDoesNotExistException
        CommentIdRequiredException
        InvalidCommentIdException
        InvalidReactionValueException
        ReactionLimitExceededException
        ReactionValueRequiredException
    ]
}

operation PutFile {
    input: PutFileInput
    output: PutFileOutput
    errors: [
        BranchDoesNotExistException
        BranchNameIsTagNameException
        BranchNameRequiredException
        CommitMessageLengthExceededException
        DirectoryNameConflictsWithFileNameException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        FileContentRequiredException
        FileContentSizeLimitExceededException
        FileNameConflictsWithDirectoryNameException
        FilePathConflictsWithSubmodulePathException
        FolderContentSizeLimitExceededException
        InvalidBranchNameException
        InvalidDeletionParameterException
        InvalidEmailException
        InvalidFileModeException
        InvalidParentCommitIdException
        InvalidPathException
        InvalidRepositoryNameException
        NameLengthExceededException
        ParentCommitDoesNotExistException
        ParentCommitIdOutdatedException
        ParentCommitIdRequiredException
        PathRequiredException
        RepositoryDoesNotExistException
        RepositoryNameRequiredException
        SameFileContentException
    ]
}

operation PutRepositoryTriggers {
    input: PutRepositoryTriggersInput
    output: PutRepositoryTriggersOutput
    errors: [
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        InvalidRepositoryNameException
        InvalidRepositoryTriggerBranchNameException
        InvalidRepositoryTriggerCustomDataException
        InvalidRepositoryTriggerDestinationArnException
        InvalidRepositoryTriggerEventsException
        InvalidRepositoryTriggerNameException
        InvalidRepositoryTriggerRegionException
        MaximumBranchesExceededException
        MaximumRepositoryTriggersExceededException
        RepositoryDoesNotExistException
        RepositoryNameRequiredException
        RepositoryTriggerBranchNameListRequiredException
        RepositoryTriggerDestinationArnRequiredException
        RepositoryTriggerEventsListRequiredException
        RepositoryTriggerNameRequiredException
        RepositoryTriggersListRequiredException
    ]
}

operation TagResource {
    input: TagResourceInput
    errors: [
        InvalidRepositoryNameException
        InvalidResourceArnException
        InvalidSystemTagUsageException
        InvalidTagsMapException
        RepositoryDoesNotExistException
        ResourceArnRequiredException
        TagPolicyException
        TagsMapRequiredException
        TooManyTagsException
    ]
}

operation TestRepositoryTriggers {
    input: TestRepositoryTriggersInput
    output: TestRepositoryTriggersOutput
    errors: [
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        InvalidRepositoryNameException
        InvalidRepositoryTriggerBranchNameException
        InvalidRepositoryTriggerCustomDataException
        InvalidRepositoryTriggerDestinationArnException
        InvalidRepositoryTriggerEventsException
        InvalidRepositoryTriggerNameException
        InvalidRepositoryTriggerRegionException
        MaximumBranchesExceededException
        MaximumRepositoryTriggersExceededException
        RepositoryDoesNotExistException
        RepositoryNameRequiredException
        RepositoryTriggerBranchNameListRequiredException
        RepositoryTriggerDestinationArnRequiredException
        RepositoryTriggerEventsListRequiredException
        RepositoryTriggerNameRequiredException
        RepositoryTriggersListRequiredException
    ]
}

operation UntagResource {
    input: UntagResourceInput
    errors: [
        InvalidRepositoryNameException
        InvalidResourceArnException
        InvalidSystemTagUsageException
        InvalidTagKeysListException
        RepositoryDoesNotExistException
        ResourceArnRequiredException
        TagKeysListRequiredException
        TagPolicyException
        TooManyTagsException
    ]
}

operation UpdateApprovalRuleTemplateContent {
    input: UpdateApprovalRuleTemplateContentInput
    output: UpdateApprovalRuleTemplateContentOutput
    errors: [
        ApprovalRuleTemplateContentRequiredException
        ApprovalRuleTemplateDoesNotExistException
        ApprovalRuleTemplateNameRequiredException
        InvalidApprovalRuleTemplateContentException
        InvalidApprovalRuleTemplateNameException
        InvalidRuleContentSha256Exception
    ]
}

operation UpdateApprovalRuleTemplateDescription {
    input: UpdateApprovalRuleTemplateDescriptionInput
    output: UpdateApprovalRuleTemplateDescriptionOutput
    errors: [
        ApprovalRuleTemplateDoesNotExistException
        ApprovalRuleTemplateNameRequiredException
        InvalidApprovalRuleTemplateDescriptionException
        InvalidApprovalRuleTemplateNameException
    ]
}

operation UpdateApprovalRuleTemplateName {
    input: UpdateApprovalRuleTemplateNameInput
    output: UpdateApprovalRuleTemplateNameOutput
    errors: [
        ApprovalRuleTemplateDoesNotExistException
        ApprovalRuleTemplateNameAlreadyExistsException
        ApprovalRuleTemplateNameRequiredException
        InvalidApprovalRuleTemplateNameException
    ]
}

operation UpdateComment {
    input: UpdateCommentInput
    output: UpdateCommentOutput
    errors: [
        CommentContentRequiredException
        CommentContentSizeLimitExceededException
        CommentDeletedException
        CommentDoesNotExistException
        CommentIdRequiredException
        CommentNotCreatedByCallerException
        InvalidCommentIdException
    ]
}

operation UpdateDefaultBranch {
    input: UpdateDefaultBranchInput
    errors: [
        BranchDoesNotExistException
        BranchNameRequiredException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        InvalidBranchNameException
        InvalidRepositoryNameException
        RepositoryDoesNotExistException
        RepositoryNameRequiredException
    ]
}

operation UpdatePullRequestApprovalRuleContent {
    input: UpdatePullRequestApprovalRuleContentInput
    output: UpdatePullRequestApprovalRuleContentOutput
    errors: [
        ApprovalRuleContentRequiredException
        ApprovalRuleDoesNotExistException
        ApprovalRuleNameRequiredException
        CannotModifyApprovalRuleFromTemplateException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        InvalidApprovalRuleContentException
        InvalidApprovalRuleNameException
        InvalidPullRequestIdException
        InvalidRuleContentSha256Exception
        PullRequestAlreadyClosedException
        PullRequestDoesNotExistException
        PullRequestIdRequiredException
    ]
}

operation UpdatePullRequestApprovalState {
    input: UpdatePullRequestApprovalStateInput
    errors: [
        ApprovalStateRequiredException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        InvalidApprovalStateException
        InvalidPullRequestIdException
        InvalidRevisionIdException
        MaximumNumberOfApprovalsExceededException
        PullRequestAlreadyClosedException
        PullRequestCannotBeApprovedByAuthorException
        PullRequestDoesNotExistException
        PullRequestIdRequiredException
        RevisionIdRequiredException
        RevisionNotCurrentException
    ]
}

operation UpdatePullRequestDescription {
    input: UpdatePullRequestDescriptionInput
    output: UpdatePullRequestDescriptionOutput
    errors: [
        InvalidDescriptionException
        InvalidPullRequestIdException
        PullRequestAlreadyClosedException
        PullRequestDoesNotExistException
        PullRequestIdRequiredException
    ]
}

operation UpdatePullRequestStatus {
    input: UpdatePullRequestStatusInput
    output: UpdatePullRequestStatusOutput
    errors: [
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        InvalidPullRequestIdException
        InvalidPullRequestStatusException
        InvalidPullRequestStatusUpdateException
        PullRequestDoesNotExistException
        PullRequestIdRequiredException
        PullRequestStatusRequiredException
    ]
}

operation UpdatePullRequestTitle {
    input: UpdatePullRequestTitleInput
    output: UpdatePullRequestTitleOutput
    errors: [
        InvalidPullRequestIdException
        InvalidTitleException
        PullRequestAlreadyClosedException
        PullRequestDoesNotExistException
        PullRequestIdRequiredException
        TitleRequiredException
    ]
}

operation UpdateRepositoryDescription {
    input: UpdateRepositoryDescriptionInput
    errors: [
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        InvalidRepositoryDescriptionException
        InvalidRepositoryNameException
        RepositoryDoesNotExistException
        RepositoryNameRequiredException
    ]
}

operation UpdateRepositoryEncryptionKey {
    input: UpdateRepositoryEncryptionKeyInput
    output: UpdateRepositoryEncryptionKeyOutput
    errors: [
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyInvalidIdException
        EncryptionKeyInvalidUsageException
        EncryptionKeyNotFoundException
        EncryptionKeyRequiredException
        EncryptionKeyUnavailableException
        InvalidRepositoryNameException
        RepositoryDoesNotExistException
        RepositoryNameRequiredException
    ]
}

operation UpdateRepositoryName {
    input: UpdateRepositoryNameInput
    errors: [
        InvalidRepositoryNameException
        RepositoryDoesNotExistException
        RepositoryNameExistsException
        RepositoryNameRequiredException
    ]
}

string AccountId

@error("client")
structure ActorDoesNotExistException {}

string AdditionalData

structure Approval {
    userArn: Arn
    approvalState: ApprovalState
}

list ApprovalList {
    member: Approval
}

structure ApprovalRule {
    approvalRuleId: ApprovalRuleId
    approvalRuleName: ApprovalRuleName
    approvalRuleContent: ApprovalRuleContent
    ruleContentSha256: RuleContentSha256
    lastModifiedDate: LastModifiedDate
    creationDate: CreationDate
    lastModifiedUser: Arn
    originApprovalRuleTemplate: OriginApprovalRuleTemplate
}

@length(min: 1, max: 3000)
string ApprovalRuleContent

@error("client")
structure ApprovalRuleContentRequiredException {}

@error("client")
structure ApprovalRuleDoesNotExistException {}

structure ApprovalRuleEventMetadata {
    approvalRuleName: ApprovalRuleName
    approvalRuleId: ApprovalRuleId
    approvalRuleContent: ApprovalRuleContent
}

string ApprovalRuleId

@length(min: 1, max: 100)
string ApprovalRuleName

@error("client")
structure ApprovalRuleNameAlreadyExistsException {}

@error("client")
structure ApprovalRuleNameRequiredException {}

structure ApprovalRuleOverriddenEventMetadata {
    revisionId: RevisionId
    overrideStatus: OverrideStatus
}

structure ApprovalRuleTemplate {
    approvalRuleTemplateId: ApprovalRuleTemplateId
    approvalRuleTemplateName: ApprovalRuleTemplateName
    approvalRuleTemplateDescription: ApprovalRuleTemplateDescription
    approvalRuleTemplateContent: ApprovalRuleTemplateContent
    ruleContentSha256: RuleContentSha256
    lastModifiedDate: LastModifiedDate
    creationDate: CreationDate
    lastModifiedUser: Arn
}

@length(min: 1, max: 3000)
string ApprovalRuleTemplateContent

@error("client")
structure ApprovalRuleTemplateContentRequiredException {}

@length(min: 0, max: 1000)
string ApprovalRuleTemplateDescription

@error("client")
structure ApprovalRuleTemplateDoesNotExistException {}

string ApprovalRuleTemplateId

@error("client")
structure ApprovalRuleTemplateInUseException {}

@length(min: 1, max: 100)
string ApprovalRuleTemplateName

@error("client")
structure ApprovalRuleTemplateNameAlreadyExistsException {}

list ApprovalRuleTemplateNameList {
    member: ApprovalRuleTemplateName
}

@error("client")
structure ApprovalRuleTemplateNameRequiredException {}

list ApprovalRulesList {
    member: ApprovalRule
}

list ApprovalRulesNotSatisfiedList {
    member: ApprovalRuleName
}

list ApprovalRulesSatisfiedList {
    member: ApprovalRuleName
}

enum ApprovalState {
    APPROVE
    REVOKE
}

structure ApprovalStateChangedEventMetadata {
    revisionId: RevisionId
    approvalStatus: ApprovalState
}

@error("client")
structure ApprovalStateRequiredException {}

boolean Approved

string Arn

structure AssociateApprovalRuleTemplateWithRepositoryInput {
    @required approvalRuleTemplateName: ApprovalRuleTemplateName
    @required repositoryName: RepositoryName
}

@error("client")
structure AuthorDoesNotExistException {}

structure BatchAssociateApprovalRuleTemplateWithRepositoriesError {
    repositoryName: RepositoryName
    errorCode: ErrorCode
    errorMessage: ErrorMessage
}

list BatchAssociateApprovalRuleTemplateWithRepositoriesErrorsList {
    member: BatchAssociateApprovalRuleTemplateWithRepositoriesError
}

structure BatchAssociateApprovalRuleTemplateWithRepositoriesInput {
    @required approvalRuleTemplateName: ApprovalRuleTemplateName
    @required repositoryNames: RepositoryNameList
}

structure BatchAssociateApprovalRuleTemplateWithRepositoriesOutput {
    @required associatedRepositoryNames: RepositoryNameList
    @required errors: BatchAssociateApprovalRuleTemplateWithRepositoriesErrorsList
}

structure BatchDescribeMergeConflictsError {
    @required filePath: Path
    @required exceptionName: ExceptionName
    @required message: Message
}

list BatchDescribeMergeConflictsErrors {
    member: BatchDescribeMergeConflictsError
}

structure BatchDescribeMergeConflictsInput {
    @required repositoryName: RepositoryName
    @required destinationCommitSpecifier: CommitName
    @required sourceCommitSpecifier: CommitName
    @required mergeOption: MergeOptionTypeEnum
    maxMergeHunks: MaxResults
    maxConflictFiles: MaxResults
    filePaths: FilePaths
    conflictDetailLevel: ConflictDetailLevelTypeEnum
    conflictResolutionStrategy: ConflictResolutionStrategyTypeEnum
    nextToken: NextToken
}

structure BatchDescribeMergeConflictsOutput {
    @required conflicts: Conflicts
    nextToken: NextToken
    errors: BatchDescribeMergeConflictsErrors
    @required destinationCommitId: ObjectId
    @required sourceCommitId: ObjectId
    baseCommitId: ObjectId
}

structure BatchDisassociateApprovalRuleTemplateFromRepositoriesError {
    repositoryName: RepositoryName
    errorCode: ErrorCode
    errorMessage: ErrorMessage
}

list BatchDisassociateApprovalRuleTemplateFromRepositoriesErrorsList {
    member: BatchDisassociateApprovalRuleTemplateFromRepositoriesError
}

structure BatchDisassociateApprovalRuleTemplateFromRepositoriesInput {
    @required approvalRuleTemplateName: ApprovalRuleTemplateName
    @required repositoryNames: RepositoryNameList
}

structure BatchDisassociateApprovalRuleTemplateFromRepositoriesOutput {
    @required disassociatedRepositoryNames: RepositoryNameList
    @required errors: BatchDisassociateApprovalRuleTemplateFromRepositoriesErrorsList
}

structure BatchGetCommitsError {
    commitId: ObjectId
    errorCode: ErrorCode
    errorMessage: ErrorMessage
}

list BatchGetCommitsErrorsList {
    member: BatchGetCommitsError
}

structure BatchGetCommitsInput {
    @required commitIds: CommitIdsInputList
    @required repositoryName: RepositoryName
}

structure BatchGetCommitsOutput {
    commits: CommitObjectsList
    errors: BatchGetCommitsErrorsList
}

structure BatchGetRepositoriesError {
    repositoryId: RepositoryId
    repositoryName: RepositoryName
    errorCode: BatchGetRepositoriesErrorCodeEnum
    errorMessage: ErrorMessage
}

enum BatchGetRepositoriesErrorCodeEnum {
    EncryptionIntegrityChecksFailedException
    EncryptionKeyAccessDeniedException
    EncryptionKeyDisabledException
    EncryptionKeyNotFoundException
    EncryptionKeyUnavailableException
    RepositoryDoesNotExistException
}

list BatchGetRepositoriesErrorsList {
    member: BatchGetRepositoriesError
}

structure BatchGetRepositoriesInput {
    @required repositoryNames: RepositoryNameList
}

structure BatchGetRepositoriesOutput {
    repositories: RepositoryMetadataList
    repositoriesNotFound: RepositoryNotFoundList
    errors: BatchGetRepositoriesErrorsList
}

@error("client")
structure BeforeCommitIdAndAfterCommitIdAreSameException {}

@error("client")
structure BlobIdDoesNotExistException {}

@error("client")
structure BlobIdRequiredException {}

structure BlobMetadata {
    blobId: ObjectId
    path: Path
    mode: Mode
}

@error("client")
structure BranchDoesNotExistException {}

structure BranchInfo {
    branchName: BranchName
    commitId: CommitId
}

@length(min: 1, max: 256)
string BranchName

@error("client")
structure BranchNameExistsException {}

@error("client")
structure BranchNameIsTagNameException {}

list BranchNameList {
    member: BranchName
}

@error("client")
structure BranchNameRequiredException {}

list CallerReactions {
    member: ReactionValue
}

@error("client")
structure CannotDeleteApprovalRuleFromTemplateException {}

@error("client")
structure CannotModifyApprovalRuleFromTemplateException {}

boolean CapitalBoolean

enum ChangeTypeEnum {
    A
    M
    D
}

string ClientRequestToken

@error("client")
structure ClientRequestTokenRequiredException {}

string CloneUrlHttp

string CloneUrlSsh

structure Comment {
    commentId: CommentId
    content: Content
    inReplyTo: CommentId
    creationDate: CreationDate
    lastModifiedDate: LastModifiedDate
    authorArn: Arn
    deleted: IsCommentDeleted
    clientRequestToken: ClientRequestToken
    callerReactions: CallerReactions
    reactionCounts: ReactionCountsMap
}

@error("client")
structure CommentContentRequiredException {}

@error("client")
structure CommentContentSizeLimitExceededException {}

@error("client")
structure CommentDeletedException {}

@error("client")
structure CommentDoesNotExistException {}

string CommentId

@error("client")
structure CommentIdRequiredException {}

@error("client")
structure CommentNotCreatedByCallerException {}

list Comments {
    member: Comment
}

structure CommentsForComparedCommit {
    repositoryName: RepositoryName
    beforeCommitId: CommitId
    afterCommitId: CommitId
    beforeBlobId: ObjectId
    afterBlobId: ObjectId
    location: Location
    comments: Comments
}

list CommentsForComparedCommitData {
    member: CommentsForComparedCommit
}

structure CommentsForPullRequest {
    pullRequestId: PullRequestId
    repositoryName: RepositoryName
    beforeCommitId: CommitId
    afterCommitId: CommitId
    beforeBlobId: ObjectId
    afterBlobId: ObjectId
    location: Location
    comments: Comments
}

list CommentsForPullRequestData {
    member: CommentsForPullRequest
}

structure Commit {
    commitId: ObjectId
    treeId: ObjectId
    parents: ParentList
    message: Message
    author: UserInfo
    committer: UserInfo
    additionalData: AdditionalData
}

@error("client")
structure CommitDoesNotExistException {}

string CommitId

@error("client")
structure CommitIdDoesNotExistException {}

@error("client")
structure CommitIdRequiredException {}

list CommitIdsInputList {
    member: ObjectId
}

@error("client")
structure CommitIdsLimitExceededException {}

@error("client")
structure CommitIdsListRequiredException {}

@error("client")
structure CommitMessageLengthExceededException {}

string CommitName

list CommitObjectsList {
    member: Commit
}

@error("client")
structure CommitRequiredException {}

@error("client")
structure ConcurrentReferenceUpdateException {}

structure Conflict {
    conflictMetadata: ConflictMetadata
    mergeHunks: MergeHunks
}

enum ConflictDetailLevelTypeEnum {
    FILE_LEVEL
    LINE_LEVEL
}

structure ConflictMetadata {
    filePath: Path
    fileSizes: FileSizes
    fileModes: FileModes
    objectTypes: ObjectTypes
    numberOfConflicts: NumberOfConflicts
    isBinaryFile: IsBinaryFile
    contentConflict: IsContentConflict
    fileModeConflict: IsFileModeConflict
    objectTypeConflict: IsObjectTypeConflict
    mergeOperations: MergeOperations
}

list ConflictMetadataList {
    member: ConflictMetadata
}

structure ConflictResolution {
    replaceContents: ReplaceContentEntries
    deleteFiles: DeleteFileEntries
    setFileModes: SetFileModeEntries
}

enum ConflictResolutionStrategyTypeEnum {
    NONE
    ACCEPT_SOURCE
    ACCEPT_DESTINATION
    AUTOMERGE
}

list Conflicts {
    member: Conflict
}

string Content

integer Count

structure CreateApprovalRuleTemplateInput {
    @required approvalRuleTemplateName: ApprovalRuleTemplateName
    @required approvalRuleTemplateContent: ApprovalRuleTemplateContent
    approvalRuleTemplateDescription: ApprovalRuleTemplateDescription
}

structure CreateApprovalRuleTemplateOutput {
    @required approvalRuleTemplate: ApprovalRuleTemplate
}

structure CreateBranchInput {
    @required repositoryName: RepositoryName
    @required branchName: BranchName
    @required commitId: CommitId
}

structure CreateCommitInput {
    @required repositoryName: RepositoryName
    @required branchName: BranchName
    parentCommitId: CommitId
    authorName: Name
    email: Email
    commitMessage: Message
    keepEmptyFolders: KeepEmptyFolders
    putFiles: PutFileEntries
    deleteFiles: DeleteFileEntries
    setFileModes: SetFileModeEntries
}

structure CreateCommitOutput {
    commitId: ObjectId
    treeId: ObjectId
    filesAdded: FilesMetadata
    filesUpdated: FilesMetadata
    filesDeleted: FilesMetadata
}

structure CreatePullRequestApprovalRuleInput {
    @required pullRequestId: PullRequestId
    @required approvalRuleName: ApprovalRuleName
    @required approvalRuleContent: ApprovalRuleContent
}

structure CreatePullRequestApprovalRuleOutput {
    @required approvalRule: ApprovalRule
}

structure CreatePullRequestInput {
    @required title: Title
    description: Description
    @required targets: TargetList
    @idempotencyToken clientRequestToken: ClientRequestToken
}

structure CreatePullRequestOutput {
    @required pullRequest: PullRequest
}

structure CreateRepositoryInput {
    @required repositoryName: RepositoryName
    repositoryDescription: RepositoryDescription
    tags: TagsMap
    kmsKeyId: KmsKeyId
}

structure CreateRepositoryOutput {
    repositoryMetadata: RepositoryMetadata
}

structure CreateUnreferencedMergeCommitInput {
    @required repositoryName: RepositoryName
    @required sourceCommitSpecifier: CommitName
    @required destinationCommitSpecifier: CommitName
    @required mergeOption: MergeOptionTypeEnum
    conflictDetailLevel: ConflictDetailLevelTypeEnum
    conflictResolutionStrategy: ConflictResolutionStrategyTypeEnum
    authorName: Name
    email: Email
    commitMessage: Message
    keepEmptyFolders: KeepEmptyFolders
    conflictResolution: ConflictResolution
}

structure CreateUnreferencedMergeCommitOutput {
    commitId: ObjectId
    treeId: ObjectId
}

timestamp CreationDate

string Date

@error("client")
structure DefaultBranchCannotBeDeletedException {}

structure DeleteApprovalRuleTemplateInput {
    @required approvalRuleTemplateName: ApprovalRuleTemplateName
}

structure DeleteApprovalRuleTemplateOutput {
    @required approvalRuleTemplateId: ApprovalRuleTemplateId
}

structure DeleteBranchInput {
    @required repositoryName: RepositoryName
    @required branchName: BranchName
}

structure DeleteBranchOutput {
    deletedBranch: BranchInfo
}

structure DeleteCommentContentInput {
    @required commentId: CommentId
}

structure DeleteCommentContentOutput {
    comment: Comment
}

list DeleteFileEntries {
    member: DeleteFileEntry
}

structure DeleteFileEntry {
    @required filePath: Path
}

structure DeleteFileInput {
    @required repositoryName: RepositoryName
    @required branchName: BranchName
    @required filePath: Path
    @required parentCommitId: CommitId
    keepEmptyFolders: KeepEmptyFolders
    commitMessage: Message
    name: Name
    email: Email
}

structure DeleteFileOutput {
    @required commitId: ObjectId
    @required blobId: ObjectId
    @required treeId: ObjectId
    @required filePath: Path
}

structure DeletePullRequestApprovalRuleInput {
    @required pullRequestId: PullRequestId
    @required approvalRuleName: ApprovalRuleName
}

structure DeletePullRequestApprovalRuleOutput {
    @required approvalRuleId: ApprovalRuleId
}

structure DeleteRepositoryInput {
    @required repositoryName: RepositoryName
}

structure DeleteRepositoryOutput {
    repositoryId: RepositoryId
}

structure DescribeMergeConflictsInput {
    @required repositoryName: RepositoryName
    @required destinationCommitSpecifier: CommitName
    @required sourceCommitSpecifier: CommitName
    @required mergeOption: MergeOptionTypeEnum
    maxMergeHunks: MaxResults
    @required filePath: Path
    conflictDetailLevel: ConflictDetailLevelTypeEnum
    conflictResolutionStrategy: ConflictResolutionStrategyTypeEnum
    nextToken: NextToken
}

structure DescribeMergeConflictsOutput {
    @required conflictMetadata: ConflictMetadata
    @required mergeHunks: MergeHunks
    nextToken: NextToken
    @required destinationCommitId: ObjectId
    @required sourceCommitId: ObjectId
    baseCommitId: ObjectId
}

structure DescribePullRequestEventsInput {
    @required pullRequestId: PullRequestId
    pullRequestEventType: PullRequestEventType
    actorArn: Arn
    nextToken: NextToken
    maxResults: MaxResults
}

structure DescribePullRequestEventsOutput {
    @required pullRequestEvents: PullRequestEventList
    nextToken: NextToken
}

@length(max: 10240)
string Description

structure Difference {
    beforeBlob: BlobMetadata
    afterBlob: BlobMetadata
    changeType: ChangeTypeEnum
}

list DifferenceList {
    member: Difference
}

@error("client")
structure DirectoryNameConflictsWithFileNameException {}

structure DisassociateApprovalRuleTemplateFromRepositoryInput {
    @required approvalRuleTemplateName: ApprovalRuleTemplateName
    @required repositoryName: RepositoryName
}

string Email

@error("server")
structure EncryptionIntegrityChecksFailedException {}

@error("client")
structure EncryptionKeyAccessDeniedException {}

@error("client")
structure EncryptionKeyDisabledException {}

@error("client")
structure EncryptionKeyInvalidIdException {}

@error("client")
structure EncryptionKeyInvalidUsageException {}

@error("client")
structure EncryptionKeyNotFoundException {}

@error("client")
structure EncryptionKeyRequiredException {}

@error("client")
structure EncryptionKeyUnavailableException {}

string ErrorCode

string ErrorMessage

structure EvaluatePullRequestApprovalRulesInput {
    @required pullRequestId: PullRequestId
    @required revisionId: RevisionId
}

structure EvaluatePullRequestApprovalRulesOutput {
    @required evaluation: Evaluation
}

structure Evaluation {
    approved: Approved
    overridden: Overridden
    approvalRulesSatisfied: ApprovalRulesSatisfiedList
    approvalRulesNotSatisfied: ApprovalRulesNotSatisfiedList
}

timestamp EventDate

string ExceptionName

structure File {
    blobId: ObjectId
    absolutePath: Path
    relativePath: Path
    fileMode: FileModeTypeEnum
}

@length(max: 6291456)
blob FileContent

@error("client")
structure FileContentAndSourceFileSpecifiedException {}

@error("client")
structure FileContentRequiredException {}

@error("client")
structure FileContentSizeLimitExceededException {}

@error("client")
structure FileDoesNotExistException {}

@error("client")
structure FileEntryRequiredException {}

list FileList {
    member: File
}

structure FileMetadata {
    absolutePath: Path
    blobId: ObjectId
    fileMode: FileModeTypeEnum
}

@error("client")
structure FileModeRequiredException {}

enum FileModeTypeEnum {
    EXECUTABLE
    NORMAL
    SYMLINK
}

structure FileModes {
    source: FileModeTypeEnum
    destination: FileModeTypeEnum
    base: FileModeTypeEnum
}

@error("client")
structure FileNameConflictsWithDirectoryNameException {}

@error("client")
structure FilePathConflictsWithSubmodulePathException {}

list FilePaths {
    member: Path
}

long FileSize

structure FileSizes {
    source: FileSize
    destination: FileSize
    base: FileSize
}

@error("client")
structure FileTooLargeException {}

structure FileVersion {
    commit: Commit
    blobId: ObjectId
    path: Path
    revisionChildren: RevisionChildren
}

list FilesMetadata {
    member: FileMetadata
}

structure Folder {
    treeId: ObjectId
    absolutePath: Path
    relativePath: Path
}

@error("client")
structure FolderContentSizeLimitExceededException {}

@error("client")
structure FolderDoesNotExistException {}

list FolderList {
    member: Folder
}

structure GetApprovalRuleTemplateInput {
    @required approvalRuleTemplateName: ApprovalRuleTemplateName
}

structure GetApprovalRuleTemplateOutput {
    @required approvalRuleTemplate: ApprovalRuleTemplate
}

structure GetBlobInput {
    @required repositoryName: RepositoryName
    @required blobId: ObjectId
}

structure GetBlobOutput {
    @required content: blob
}

structure GetBranchInput {
    repositoryName: RepositoryName
    branchName: BranchName
}

structure GetBranchOutput {
    branch: BranchInfo
}

structure GetCommentInput {
    @required commentId: CommentId
}

structure GetCommentOutput {
    comment: Comment
}

structure GetCommentReactionsInput {
    @required commentId: CommentId
    reactionUserArn: Arn
    nextToken: NextToken
    maxResults: MaxResults
}

structure GetCommentReactionsOutput {
    @required reactionsForComment: ReactionsForCommentList
    nextToken: NextToken
}

structure GetCommentsForComparedCommitInput {
    @required repositoryName: RepositoryName
    beforeCommitId: CommitId
    @required afterCommitId: CommitId
    nextToken: NextToken
    maxResults: MaxResults
}

structure GetCommentsForComparedCommitOutput {
    commentsForComparedCommitData: CommentsForComparedCommitData
    nextToken: NextToken
}

structure GetCommentsForPullRequestInput {
    @required pullRequestId: PullRequestId
    repositoryName: RepositoryName
    beforeCommitId: CommitId
    afterCommitId: CommitId
    nextToken: NextToken
    maxResults: MaxResults
}

structure GetCommentsForPullRequestOutput {
    commentsForPullRequestData: CommentsForPullRequestData
    nextToken: NextToken
}

structure GetCommitInput {
    @required repositoryName: RepositoryName
    @required commitId: ObjectId
}

structure GetCommitOutput {
    @required commit: Commit
}

structure GetDifferencesInput {
    @required repositoryName: RepositoryName
    beforeCommitSpecifier: CommitName
    @required afterCommitSpecifier: CommitName
    beforePath: Path
    afterPath: Path
    MaxResults: Limit
    NextToken: NextToken
}

structure GetDifferencesOutput {
    differences: DifferenceList
    NextToken: NextToken
}

structure GetFileInput {
    @required repositoryName: RepositoryName
    commitSpecifier: CommitName
    @required filePath: Path
}

structure GetFileOutput {
    @required commitId: ObjectId
    @required blobId: ObjectId
    @required filePath: Path
    @required fileMode: FileModeTypeEnum
    @required fileSize: ObjectSize
    @required fileContent: FileContent
}

structure GetFolderInput {
    @required repositoryName: RepositoryName
    commitSpecifier: CommitName
    @required folderPath: Path
}

structure GetFolderOutput {
    @required commitId: ObjectId
    @required folderPath: Path
    treeId: ObjectId
    subFolders: FolderList
    files: FileList
    symbolicLinks: SymbolicLinkList
    subModules: SubModuleList
}

structure GetMergeCommitInput {
    @required repositoryName: RepositoryName
    @required sourceCommitSpecifier: CommitName
    @required destinationCommitSpecifier: CommitName
    conflictDetailLevel: ConflictDetailLevelTypeEnum
    conflictResolutionStrategy: ConflictResolutionStrategyTypeEnum
}

structure GetMergeCommitOutput {
    sourceCommitId: ObjectId
    destinationCommitId: ObjectId
    baseCommitId: ObjectId
    mergedCommitId: ObjectId
}

structure GetMergeConflictsInput {
    @required repositoryName: RepositoryName
    @required destinationCommitSpecifier: CommitName
    @required sourceCommitSpecifier: CommitName
    @required mergeOption: MergeOptionTypeEnum
    conflictDetailLevel: ConflictDetailLevelTypeEnum
    maxConflictFiles: MaxResults
    conflictResolutionStrategy: ConflictResolutionStrategyTypeEnum
    nextToken: NextToken
}

structure GetMergeConflictsOutput {
    @required mergeable: IsMergeable
    @required destinationCommitId: ObjectId
    @required sourceCommitId: ObjectId
    baseCommitId: ObjectId
    @required conflictMetadataList: ConflictMetadataList
    nextToken: NextToken
}

structure GetMergeOptionsInput {
    @required repositoryName: RepositoryName
    @required sourceCommitSpecifier: CommitName
    @required destinationCommitSpecifier: CommitName
    conflictDetailLevel: ConflictDetailLevelTypeEnum
    conflictResolutionStrategy: ConflictResolutionStrategyTypeEnum
}

structure GetMergeOptionsOutput {
    @required mergeOptions: MergeOptions
    @required sourceCommitId: ObjectId
    @required destinationCommitId: ObjectId
    @required baseCommitId: ObjectId
}

structure GetPullRequestApprovalStatesInput {
    @required pullRequestId: PullRequestId
    @required revisionId: RevisionId
}

structure GetPullRequestApprovalStatesOutput {
    approvals: ApprovalList
}

structure GetPullRequestInput {
    @required pullRequestId: PullRequestId
}

structure GetPullRequestOutput {
    @required pullRequest: PullRequest
}

structure GetPullRequestOverrideStateInput {
    @required pullRequestId: PullRequestId
    @required revisionId: RevisionId
}

structure GetPullRequestOverrideStateOutput {
    overridden: Overridden
    overrider: Arn
}

structure GetRepositoryInput {
    @required repositoryName: RepositoryName
}

structure GetRepositoryOutput {
    repositoryMetadata: RepositoryMetadata
}

structure GetRepositoryTriggersInput {
    @required repositoryName: RepositoryName
}

structure GetRepositoryTriggersOutput {
    configurationId: RepositoryTriggersConfigurationId
    triggers: RepositoryTriggersList
}

string HunkContent

@error("client")
structure IdempotencyParameterMismatchException {}

@error("client")
structure InvalidActorArnException {}

@error("client")
structure InvalidApprovalRuleContentException {}

@error("client")
structure InvalidApprovalRuleNameException {}

@error("client")
structure InvalidApprovalRuleTemplateContentException {}

@error("client")
structure InvalidApprovalRuleTemplateDescriptionException {}

@error("client")
structure InvalidApprovalRuleTemplateNameException {}

@error("client")
structure InvalidApprovalStateException {}

@error("client")
structure InvalidAuthorArnException {}

@error("client")
structure InvalidBlobIdException {}

@error("client")
structure InvalidBranchNameException {}

@error("client")
structure InvalidClientRequestTokenException {}

@error("client")
structure InvalidCommentIdException {}

@error("client")
structure InvalidCommitException {}

@error("client")
structure InvalidCommitIdException {}

@error("client")
structure InvalidConflictDetailLevelException {}

@error("client")
structure InvalidConflictResolutionException {}

@error("client")
structure InvalidConflictResolutionStrategyException {}

@error("client")
structure InvalidContinuationTokenException {}

@error("client")
structure InvalidDeletionParameterException {}

@error("client")
structure InvalidDescriptionException {}

@error("client")
structure InvalidDestinationCommitSpecifierException {}

@error("client")
structure InvalidEmailException {}

@error("client")
structure InvalidFileLocationException {}

@error("client")
structure InvalidFileModeException {}

@error("client")
structure InvalidFilePositionException {}

@error("client")
structure InvalidMaxConflictFilesException {}

@error("client")
structure InvalidMaxMergeHunksException {}

@error("client")
structure InvalidMaxResultsException {}

@error("client")
structure InvalidMergeOptionException {}

@error("client")
structure InvalidOrderException {}

@error("client")
structure InvalidOverrideStatusException {}

@error("client")
structure InvalidParentCommitIdException {}

@error("client")
structure InvalidPathException {}

@error("client")
structure InvalidPullRequestEventTypeException {}

@error("client")
structure InvalidPullRequestIdException {}

@error("client")
structure InvalidPullRequestStatusException {}

@error("client")
structure InvalidPullRequestStatusUpdateException {}

@error("client")
structure InvalidReactionUserArnException {}

@error("client")
structure InvalidReactionValueException {}

@error("client")
structure InvalidReferenceNameException {}

@error("client")
structure InvalidRelativeFileVersionEnumException {}

@error("client")
structure InvalidReplacementContentException {}

@error("client")
structure InvalidReplacementTypeException {}

@error("client")
structure InvalidRepositoryDescriptionException {}

@error("client")
structure InvalidRepositoryNameException {}

@error("client")
structure InvalidRepositoryTriggerBranchNameException {}

@error("client")
structure InvalidRepositoryTriggerCustomDataException {}

@error("client")
structure InvalidRepositoryTriggerDestinationArnException {}

@error("client")
structure InvalidRepositoryTriggerEventsException {}

@error("client")
structure InvalidRepositoryTriggerNameException {}

@error("client")
structure InvalidRepositoryTriggerRegionException {}

@error("client")
structure InvalidResourceArnException {}

@error("client")
structure InvalidRevisionIdException {}

@error("client")
structure InvalidRuleContentSha256Exception {}

@error("client")
structure InvalidSortByException {}

@error("client")
structure InvalidSourceCommitSpecifierException {}

@error("client")
structure InvalidSystemTagUsageException {}

@error("client")
structure InvalidTagKeysListException {}

@error("client")
structure InvalidTagsMapException {}

@error("client")
structure InvalidTargetBranchException {}

@error("client")
structure InvalidTargetException {}

@error("client")
structure InvalidTargetsException {}

@error("client")
structure InvalidTitleException {}

structure IsBinaryFile {
    source: CapitalBoolean
    destination: CapitalBoolean
    base: CapitalBoolean
}

boolean IsCommentDeleted

boolean IsContentConflict

boolean IsFileModeConflict

boolean IsHunkConflict

boolean IsMergeable

boolean IsMerged

boolean IsMove

boolean IsObjectTypeConflict

boolean KeepEmptyFolders

@pattern("^[a-zA-Z0-9:/_-]+$")
string KmsKeyId

timestamp LastModifiedDate

integer Limit

integer LineNumber

structure ListApprovalRuleTemplatesInput {
    nextToken: NextToken
    maxResults: MaxResults
}

structure ListApprovalRuleTemplatesOutput {
    approvalRuleTemplateNames: ApprovalRuleTemplateNameList
    nextToken: NextToken
}

structure ListAssociatedApprovalRuleTemplatesForRepositoryInput {
    @required repositoryName: RepositoryName
    nextToken: NextToken
    maxResults: MaxResults
}

structure ListAssociatedApprovalRuleTemplatesForRepositoryOutput {
    approvalRuleTemplateNames: ApprovalRuleTemplateNameList
    nextToken: NextToken
}

structure ListBranchesInput {
    @required repositoryName: RepositoryName
    nextToken: NextToken
}

structure ListBranchesOutput {
    branches: BranchNameList
    nextToken: NextToken
}

structure ListFileCommitHistoryRequest {
    @required repositoryName: RepositoryName
    commitSpecifier: CommitName
    @required filePath: Path
    maxResults: Limit
    nextToken: NextToken
}

structure ListFileCommitHistoryResponse {
    @required revisionDag: RevisionDag
    nextToken: NextToken
}

structure ListPullRequestsInput {
    @required repositoryName: RepositoryName
    authorArn: Arn
    pullRequestStatus: PullRequestStatusEnum
    nextToken: NextToken
    maxResults: MaxResults
}

structure ListPullRequestsOutput {
    @required pullRequestIds: PullRequestIdList
    nextToken: NextToken
}

structure ListRepositoriesForApprovalRuleTemplateInput {
    @required approvalRuleTemplateName: ApprovalRuleTemplateName
    nextToken: NextToken
    maxResults: MaxResults
}

structure ListRepositoriesForApprovalRuleTemplateOutput {
    repositoryNames: RepositoryNameList
    nextToken: NextToken
}

structure ListRepositoriesInput {
    nextToken: NextToken
    sortBy: SortByEnum
    order: OrderEnum
}

structure ListRepositoriesOutput {
    repositories: RepositoryNameIdPairList
    nextToken: NextToken
}

structure ListTagsForResourceInput {
    @required resourceArn: ResourceArn
    nextToken: NextToken
}

structure ListTagsForResourceOutput {
    tags: TagsMap
    nextToken: NextToken
}

structure Location {
    filePath: Path
    filePosition: Position
    relativeFileVersion: RelativeFileVersionEnum
}

@error("client")
structure ManualMergeRequiredException {}

integer MaxResults

@error("client")
structure MaximumBranchesExceededException {}

@error("client")
structure MaximumConflictResolutionEntriesExceededException {}

@error("client")
structure MaximumFileContentToLoadExceededException {}

@error("client")
structure MaximumFileEntriesExceededException {}

@error("client")
structure MaximumItemsToCompareExceededException {}

@error("client")
structure MaximumNumberOfApprovalsExceededException {}

@error("client")
structure MaximumOpenPullRequestsExceededException {}

@error("client")
structure MaximumRepositoryNamesExceededException {}

@error("client")
structure MaximumRepositoryTriggersExceededException {}

@error("client")
structure MaximumRuleTemplatesAssociatedWithRepositoryException {}

structure MergeBranchesByFastForwardInput {
    @required repositoryName: RepositoryName
    @required sourceCommitSpecifier: CommitName
    @required destinationCommitSpecifier: CommitName
    targetBranch: BranchName
}

structure MergeBranchesByFastForwardOutput {
    commitId: ObjectId
    treeId: ObjectId
}

structure MergeBranchesBySquashInput {
    @required repositoryName: RepositoryName
    @required sourceCommitSpecifier: CommitName
    @required destinationCommitSpecifier: CommitName
    targetBranch: BranchName
    conflictDetailLevel: ConflictDetailLevelTypeEnum
    conflictResolutionStrategy: ConflictResolutionStrategyTypeEnum
    authorName: Name
    email: Email
    commitMessage: Message
    keepEmptyFolders: KeepEmptyFolders
    conflictResolution: ConflictResolution
}

structure MergeBranchesBySquashOutput {
    commitId: ObjectId
    treeId: ObjectId
}

structure MergeBranchesByThreeWayInput {
    @required repositoryName: RepositoryName
    @required sourceCommitSpecifier: CommitName
    @required destinationCommitSpecifier: CommitName
    targetBranch: BranchName
    conflictDetailLevel: ConflictDetailLevelTypeEnum
    conflictResolutionStrategy: ConflictResolutionStrategyTypeEnum
    authorName: Name
    email: Email
    commitMessage: Message
    keepEmptyFolders: KeepEmptyFolders
    conflictResolution: ConflictResolution
}

structure MergeBranchesByThreeWayOutput {
    commitId: ObjectId
    treeId: ObjectId
}

structure MergeHunk {
    isConflict: IsHunkConflict
    source: MergeHunkDetail
    destination: MergeHunkDetail
    base: MergeHunkDetail
}

structure MergeHunkDetail {
    startLine: LineNumber
    endLine: LineNumber
    hunkContent: HunkContent
}

list MergeHunks {
    member: MergeHunk
}

structure MergeMetadata {
    isMerged: IsMerged
    mergedBy: Arn
    mergeCommitId: CommitId
    mergeOption: MergeOptionTypeEnum
}

structure MergeOperations {
    source: ChangeTypeEnum
    destination: ChangeTypeEnum
}

@error("client")
structure MergeOptionRequiredException {}

enum MergeOptionTypeEnum {
    FAST_FORWARD_MERGE
    SQUASH_MERGE
    THREE_WAY_MERGE
}

list MergeOptions {
    member: MergeOptionTypeEnum
}

structure MergePullRequestByFastForwardInput {
    @required pullRequestId: PullRequestId
    @required repositoryName: RepositoryName
    sourceCommitId: ObjectId
}

structure MergePullRequestByFastForwardOutput {
    pullRequest: PullRequest
}

structure MergePullRequestBySquashInput {
    @required pullRequestId: PullRequestId
    @required repositoryName: RepositoryName
    sourceCommitId: ObjectId
    conflictDetailLevel: ConflictDetailLevelTypeEnum
    conflictResolutionStrategy: ConflictResolutionStrategyTypeEnum
    commitMessage: Message
    authorName: Name
    email: Email
    keepEmptyFolders: KeepEmptyFolders
    conflictResolution: ConflictResolution
}

structure MergePullRequestBySquashOutput {
    pullRequest: PullRequest
}

structure MergePullRequestByThreeWayInput {
    @required pullRequestId: PullRequestId
    @required repositoryName: RepositoryName
    sourceCommitId: ObjectId
    conflictDetailLevel: ConflictDetailLevelTypeEnum
    conflictResolutionStrategy: ConflictResolutionStrategyTypeEnum
    commitMessage: Message
    authorName: Name
    email: Email
    keepEmptyFolders: KeepEmptyFolders
    conflictResolution: ConflictResolution
}

structure MergePullRequestByThreeWayOutput {
    pullRequest: PullRequest
}

string Message

string Mode

@error("client")
structure MultipleConflictResolutionEntriesException {}

@error("client")
structure MultipleRepositoriesInPullRequestException {}

string Name

@error("client")
structure NameLengthExceededException {}

string NextToken

@error("client")
structure NoChangeException {}

integer NumberOfConflicts

@error("client")
structure NumberOfRuleTemplatesExceededException {}

@error("client")
structure NumberOfRulesExceededException {}

string ObjectId

long ObjectSize

enum ObjectTypeEnum {
    FILE
    DIRECTORY
    GIT_LINK
    SYMBOLIC_LINK
}

structure ObjectTypes {
    source: ObjectTypeEnum
    destination: ObjectTypeEnum
    base: ObjectTypeEnum
}

@error("client")
structure OperationNotAllowedException {}

enum OrderEnum {
    ascending
    descending
}

structure OriginApprovalRuleTemplate {
    approvalRuleTemplateId: ApprovalRuleTemplateId
    approvalRuleTemplateName: ApprovalRuleTemplateName
}

boolean Overridden

@error("client")
structure OverrideAlreadySetException {}

structure OverridePullRequestApprovalRulesInput {
    @required pullRequestId: PullRequestId
    @required revisionId: RevisionId
    @required overrideStatus: OverrideStatus
}

enum OverrideStatus {
    OVERRIDE
    REVOKE
}

@error("client")
structure OverrideStatusRequiredException {}

@error("client")
structure ParentCommitDoesNotExistException {}

@error("client")
structure ParentCommitIdOutdatedException {}

@error("client")
structure ParentCommitIdRequiredException {}

list ParentList {
    member: ObjectId
}

string Path

@error("client")
structure PathDoesNotExistException {}

@error("client")
structure PathRequiredException {}

long Position

structure PostCommentForComparedCommitInput {
    @required repositoryName: RepositoryName
    beforeCommitId: CommitId
    @required afterCommitId: CommitId
    location: Location
    @required content: Content
    @idempotencyToken clientRequestToken: ClientRequestToken
}

structure PostCommentForComparedCommitOutput {
    repositoryName: RepositoryName
    beforeCommitId: CommitId
    afterCommitId: CommitId
    beforeBlobId: ObjectId
    afterBlobId: ObjectId
    location: Location
    comment: Comment
}

structure PostCommentForPullRequestInput {
    @required pullRequestId: PullRequestId
    @required repositoryName: RepositoryName
    @required beforeCommitId: CommitId
    @required afterCommitId: CommitId
    location: Location
    @required content: Content
    @idempotencyToken clientRequestToken: ClientRequestToken
}

structure PostCommentForPullRequestOutput {
    repositoryName: RepositoryName
    pullRequestId: PullRequestId
    beforeCommitId: CommitId
    afterCommitId: CommitId
    beforeBlobId: ObjectId
    afterBlobId: ObjectId
    location: Location
    comment: Comment
}

structure PostCommentReplyInput {
    @required inReplyTo: CommentId
    @idempotencyToken clientRequestToken: ClientRequestToken
    @required content: Content
}

structure PostCommentReplyOutput {
    comment: Comment
}

structure PullRequest {
    pullRequestId: PullRequestId
    title: Title
    description: Description
    lastActivityDate: LastModifiedDate
    creationDate: CreationDate
    pullRequestStatus: PullRequestStatusEnum
    authorArn: Arn
    pullRequestTargets: PullRequestTargetList
    clientRequestToken: ClientRequestToken
    revisionId: RevisionId
    approvalRules: ApprovalRulesList
}

@error("client")
structure PullRequestAlreadyClosedException {}

@error("client")
structure PullRequestApprovalRulesNotSatisfiedException {}

@error("client")
structure PullRequestCannotBeApprovedByAuthorException {}

structure PullRequestCreatedEventMetadata {
    repositoryName: RepositoryName
    sourceCommitId: CommitId
    destinationCommitId: CommitId
    mergeBase: CommitId
}

@error("client")
structure PullRequestDoesNotExistException {}

structure PullRequestEvent {
    pullRequestId: PullRequestId
    eventDate: EventDate
    pullRequestEventType: PullRequestEventType
    actorArn: Arn
    pullRequestCreatedEventMetadata: PullRequestCreatedEventMetadata
    pullRequestStatusChangedEventMetadata: PullRequestStatusChangedEventMetadata
    pullRequestSourceReferenceUpdatedEventMetadata: PullRequestSourceReferenceUpdatedEventMetadata
    pullRequestMergedStateChangedEventMetadata: PullRequestMergedStateChangedEventMetadata
    approvalRuleEventMetadata: ApprovalRuleEventMetadata
    approvalStateChangedEventMetadata: ApprovalStateChangedEventMetadata
    approvalRuleOverriddenEventMetadata: ApprovalRuleOverriddenEventMetadata
}

list PullRequestEventList {
    member: PullRequestEvent
}

enum PullRequestEventType {
    PULL_REQUEST_CREATED
    PULL_REQUEST_STATUS_CHANGED
    PULL_REQUEST_SOURCE_REFERENCE_UPDATED
    PULL_REQUEST_MERGE_STATE_CHANGED
    PULL_REQUEST_APPROVAL_RULE_CREATED
    PULL_REQUEST_APPROVAL_RULE_UPDATED
    PULL_REQUEST_APPROVAL_RULE_DELETED
    PULL_REQUEST_APPROVAL_RULE_OVERRIDDEN
    PULL_REQUEST_APPROVAL_STATE_CHANGED
}

string PullRequestId

list PullRequestIdList {
    member: PullRequestId
}

@error("client")
structure PullRequestIdRequiredException {}

structure PullRequestMergedStateChangedEventMetadata {
    repositoryName: RepositoryName
    destinationReference: ReferenceName
    mergeMetadata: MergeMetadata
}

structure PullRequestSourceReferenceUpdatedEventMetadata {
    repositoryName: RepositoryName
    beforeCommitId: CommitId
    afterCommitId: CommitId
    mergeBase: CommitId
}

structure PullRequestStatusChangedEventMetadata {
    pullRequestStatus: PullRequestStatusEnum
}

enum PullRequestStatusEnum {
    OPEN
    CLOSED
}

@error("client")
structure PullRequestStatusRequiredException {}

structure PullRequestTarget {
    repositoryName: RepositoryName
    sourceReference: ReferenceName
    destinationReference: ReferenceName
    destinationCommit: CommitId
    sourceCommit: CommitId
    mergeBase: CommitId
    mergeMetadata: MergeMetadata
}

list PullRequestTargetList {
    member: PullRequestTarget
}

structure PutCommentReactionInput {
    @required commentId: CommentId
    @required reactionValue: ReactionValue
}

list PutFileEntries {
    member: PutFileEntry
}

structure PutFileEntry {
    @required filePath: Path
    fileMode: FileModeTypeEnum
    fileContent: FileContent
    sourceFile: SourceFileSpecifier
}

@error("client")
structure PutFileEntryConflictException {}

structure PutFileInput {
    @required repositoryName: RepositoryName
    @required branchName: BranchName
    @required fileContent: FileContent
    @required filePath: Path
    fileMode: FileModeTypeEnum
    parentCommitId: CommitId
    commitMessage: Message
    name: Name
    email: Email
}

structure PutFileOutput {
    @required commitId: ObjectId
    @required blobId: ObjectId
    @required treeId: ObjectId
}

structure PutRepositoryTriggersInput {
    @required repositoryName: RepositoryName
    @required triggers: RepositoryTriggersList
}

structure PutRepositoryTriggersOutput {
    configurationId: RepositoryTriggersConfigurationId
}

map ReactionCountsMap {
    key: ReactionValue
    value: Count
}

string ReactionEmoji

structure ReactionForComment {
    reaction: ReactionValueFormats
    reactionUsers: ReactionUsersList
    reactionsFromDeletedUsersCount: Count
}

@error("client")
structure ReactionLimitExceededException {}

string ReactionShortCode

string ReactionUnicode

list ReactionUsersList {
    member: Arn
}

string ReactionValue

structure ReactionValueFormats {
    emoji: ReactionEmoji
    shortCode: ReactionShortCode
    unicode: ReactionUnicode
}

@error("client")
structure ReactionValueRequiredException {}

list ReactionsForCommentList {
    member: ReactionForComment
}

@error("client")
structure ReferenceDoesNotExistException {}

string ReferenceName

@error("client")
structure ReferenceNameRequiredException {}

@error("client")
structure ReferenceTypeNotSupportedException {}

enum RelativeFileVersionEnum {
    BEFORE
    AFTER
}

list ReplaceContentEntries {
    member: ReplaceContentEntry
}

structure ReplaceContentEntry {
    @required filePath: Path
    @required replacementType: ReplacementTypeEnum
    content: FileContent
    fileMode: FileModeTypeEnum
}

@error("client")
structure ReplacementContentRequiredException {}

enum ReplacementTypeEnum {
    KEEP_BASE
    KEEP_SOURCE
    KEEP_DESTINATION
    USE_NEW_CONTENT
}

@error("client")
structure ReplacementTypeRequiredException {}

@length(max: 1000)
string RepositoryDescription

@error("client")
structure RepositoryDoesNotExistException {}

string RepositoryId

@error("client")
structure RepositoryLimitExceededException {}

structure RepositoryMetadata {
    accountId: AccountId
    repositoryId: RepositoryId
    repositoryName: RepositoryName
    repositoryDescription: RepositoryDescription
    defaultBranch: BranchName
    lastModifiedDate: LastModifiedDate
    creationDate: CreationDate
    cloneUrlHttp: CloneUrlHttp
    cloneUrlSsh: CloneUrlSsh
    Arn: Arn
    kmsKeyId: KmsKeyId
}

list RepositoryMetadataList {
    member: RepositoryMetadata
}

@length(min: 1, max: 100)
@pattern("[\\w\\.-]+")
string RepositoryName

@error("client")
structure RepositoryNameExistsException {}

structure RepositoryNameIdPair {
    repositoryName: RepositoryName
    repositoryId: RepositoryId
}

list RepositoryNameIdPairList {
    member: RepositoryNameIdPair
}

list RepositoryNameList {
    member: RepositoryName
}

@error("client")
structure RepositoryNameRequiredException {}

@error("client")
structure RepositoryNamesRequiredException {}

@error("client")
structure RepositoryNotAssociatedWithPullRequestException {}

list RepositoryNotFoundList {
    member: RepositoryName
}

structure RepositoryTrigger {
    @required name: RepositoryTriggerName
    @required destinationArn: Arn
    customData: RepositoryTriggerCustomData
    branches: BranchNameList
    @required events: RepositoryTriggerEventList
}

@error("client")
structure RepositoryTriggerBranchNameListRequiredException {}

string RepositoryTriggerCustomData

@error("client")
structure RepositoryTriggerDestinationArnRequiredException {}

enum RepositoryTriggerEventEnum {
    all
    updateReference
    createReference
    deleteReference
}

list RepositoryTriggerEventList {
    member: RepositoryTriggerEventEnum
}

@error("client")
structure RepositoryTriggerEventsListRequiredException {}

structure RepositoryTriggerExecutionFailure {
    trigger: RepositoryTriggerName
    failureMessage: RepositoryTriggerExecutionFailureMessage
}

list RepositoryTriggerExecutionFailureList {
    member: RepositoryTriggerExecutionFailure
}

string RepositoryTriggerExecutionFailureMessage

string RepositoryTriggerName

list RepositoryTriggerNameList {
    member: RepositoryTriggerName
}

@error("client")
structure RepositoryTriggerNameRequiredException {}

string RepositoryTriggersConfigurationId

list RepositoryTriggersList {
    member: RepositoryTrigger
}

@error("client")
structure RepositoryTriggersListRequiredException {}

string ResourceArn

@error("client")
structure ResourceArnRequiredException {}

@error("client")
structure RestrictedSourceFileException {}

list RevisionChildren {
    member: RevisionId
}

list RevisionDag {
    member: FileVersion
}

string RevisionId

@error("client")
structure RevisionIdRequiredException {}

@error("client")
structure RevisionNotCurrentException {}

string RuleContentSha256

@error("client")
structure SameFileContentException {}

@error("client")
structure SamePathRequestException {}

list SetFileModeEntries {
    member: SetFileModeEntry
}

structure SetFileModeEntry {
    @required filePath: Path
    @required fileMode: FileModeTypeEnum
}

enum SortByEnum {
    repositoryName
    lastModifiedDate
}

@error("client")
structure SourceAndDestinationAreSameException {}

@error("client")
structure SourceFileOrContentRequiredException {}

structure SourceFileSpecifier {
    @required filePath: Path
    isMove: IsMove
}

structure SubModule {
    commitId: ObjectId
    absolutePath: Path
    relativePath: Path
}

list SubModuleList {
    member: SubModule
}

structure SymbolicLink {
    blobId: ObjectId
    absolutePath: Path
    relativePath: Path
    fileMode: FileModeTypeEnum
}

list SymbolicLinkList {
    member: SymbolicLink
}

@length(min: 1, max: 128)
string TagKey

list TagKeysList {
    member: TagKey
}

@error("client")
structure TagKeysListRequiredException {}

@error("client")
structure TagPolicyException {}

structure TagResourceInput {
    @required resourceArn: ResourceArn
    @required tags: TagsMap
}

@length(min: 0, max: 256)
string TagValue

map TagsMap {
    key: TagKey
    value: TagValue
}

@error("client")
structure TagsMapRequiredException {}

structure Target {
    @required repositoryName: RepositoryName
    @required sourceReference: ReferenceName
    destinationReference: ReferenceName
}

list TargetList {
    member: Target
}

@error("client")
structure TargetRequiredException {}

@error("client")
structure TargetsRequiredException {}

structure TestRepositoryTriggersInput {
    @required repositoryName: RepositoryName
    @required triggers: RepositoryTriggersList
}

structure TestRepositoryTriggersOutput {
    successfulExecutions: RepositoryTriggerNameList
    failedExecutions: RepositoryTriggerExecutionFailureList
}

@error("client")
structure TipOfSourceReferenceIsDifferentException {}

@error("client")
structure TipsDivergenceExceededException {}

@length(max: 150)
string Title

@error("client")
structure TitleRequiredException {}

@error("client")
structure TooManyTagsException {}

structure UntagResourceInput {
    @required resourceArn: ResourceArn
    @required tagKeys: TagKeysList
}

structure UpdateApprovalRuleTemplateContentInput {
    @required approvalRuleTemplateName: ApprovalRuleTemplateName
    @required newRuleContent: ApprovalRuleTemplateContent
    existingRuleContentSha256: RuleContentSha256
}

structure UpdateApprovalRuleTemplateContentOutput {
    @required approvalRuleTemplate: ApprovalRuleTemplate
}

structure UpdateApprovalRuleTemplateDescriptionInput {
    @required approvalRuleTemplateName: ApprovalRuleTemplateName
    @required approvalRuleTemplateDescription: ApprovalRuleTemplateDescription
}

structure UpdateApprovalRuleTemplateDescriptionOutput {
    @required approvalRuleTemplate: ApprovalRuleTemplate
}

structure UpdateApprovalRuleTemplateNameInput {
    @required oldApprovalRuleTemplateName: ApprovalRuleTemplateName
    @required newApprovalRuleTemplateName: ApprovalRuleTemplateName
}

structure UpdateApprovalRuleTemplateNameOutput {
    @required approvalRuleTemplate: ApprovalRuleTemplate
}

structure UpdateCommentInput {
    @required commentId: CommentId
    @required content: Content
}

structure UpdateCommentOutput {
    comment: Comment
}

structure UpdateDefaultBranchInput {
    @required repositoryName: RepositoryName
    @required defaultBranchName: BranchName
}

structure UpdatePullRequestApprovalRuleContentInput {
    @required pullRequestId: PullRequestId
    @required approvalRuleName: ApprovalRuleName
    existingRuleContentSha256: RuleContentSha256
    @required newRuleContent: ApprovalRuleContent
}

structure UpdatePullRequestApprovalRuleContentOutput {
    @required approvalRule: ApprovalRule
}

structure UpdatePullRequestApprovalStateInput {
    @required pullRequestId: PullRequestId
    @required revisionId: RevisionId
    @required approvalState: ApprovalState
}

structure UpdatePullRequestDescriptionInput {
    @required pullRequestId: PullRequestId
    @required description: Description
}

structure UpdatePullRequestDescriptionOutput {
    @required pullRequest: PullRequest
}

structure UpdatePullRequestStatusInput {
    @required pullRequestId: PullRequestId
    @required pullRequestStatus: PullRequestStatusEnum
}

structure UpdatePullRequestStatusOutput {
    @required pullRequest: PullRequest
}

structure UpdatePullRequestTitleInput {
    @required pullRequestId: PullRequestId
    @required title: Title
}

structure UpdatePullRequestTitleOutput {
    @required pullRequest: PullRequest
}

structure UpdateRepositoryDescriptionInput {
    @required repositoryName: RepositoryName
    repositoryDescription: RepositoryDescription
}

structure UpdateRepositoryEncryptionKeyInput {
    @required repositoryName: RepositoryName
    @required kmsKeyId: KmsKeyId
}

structure UpdateRepositoryEncryptionKeyOutput {
    repositoryId: RepositoryId
    kmsKeyId: KmsKeyId
    originalKmsKeyId: KmsKeyId
}

structure UpdateRepositoryNameInput {
    @required oldName: RepositoryName
    @required newName: RepositoryName
}

structure UserInfo {
    name: Name
    email: Email
    date: Date
}

blob blob
