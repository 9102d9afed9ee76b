// What the query protocol needs of the operations that came after the service's model had moved to JSON.
$version: "2.0"

namespace com.amazonaws.sqs

apply ListMessageMoveTasksResult$Results @xmlName("ListMessageMoveTasksResultEntry")
