// Made by npm run imports, with ajv. Do not edit.
"use strict";
module.exports = validate21;
module.exports.default = validate21;
const schema6 = {"type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object","properties":{"annotations":{"type":"object","additionalProperties":{"type":"string"},"propertyNames":{"pattern":"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$","maxLength":317,"x-allowed":"a name such as team or example.com/team (letters, digits, \"-\", \"_\" and \".\", at most 63 behind a \"/\")"}},"creationTimestamp":{"$ref":"#/$defs/io.k8s.apimachinery.pkg.apis.meta.v1.Time"},"deletionGracePeriodSeconds":{"type":"integer"},"deletionTimestamp":{"$ref":"#/$defs/io.k8s.apimachinery.pkg.apis.meta.v1.Time"},"finalizers":{"type":"array","items":{"type":"string"}},"generateName":{"type":"string"},"generation":{"type":"integer"},"labels":{"type":"object","additionalProperties":{"type":"string","maxLength":63,"pattern":"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$","x-allowed":"at most 63 letters, digits, \"-\", \"_\" and \".\", beginning and ending with a letter or digit"},"propertyNames":{"pattern":"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$","maxLength":317,"x-allowed":"a name such as team or example.com/team (letters, digits, \"-\", \"_\" and \".\", at most 63 behind a \"/\")"}},"managedFields":{"type":"array","items":{"$ref":"#/$defs/io.k8s.apimachinery.pkg.apis.meta.v1.ManagedFieldsEntry"}},"name":{"type":"string","maxLength":63,"pattern":"^[a-z]([-a-z0-9]*[a-z0-9])?$","x-allowed":"lower case letters, digits and \"-\", beginning with a letter, not ending with \"-\""},"namespace":{"type":"string","maxLength":63,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","x-allowed":"lower case letters, digits and \"-\", beginning and ending with a letter or digit"},"ownerReferences":{"type":"array","items":{"$ref":"#/$defs/io.k8s.apimachinery.pkg.apis.meta.v1.OwnerReference"}},"resourceVersion":{"type":"string"},"selfLink":{"type":"string"},"uid":{"type":"string"}},"additionalProperties":false,"required":["name"]},"spec":{"type":"object","properties":{"version":{"type":"string"},"replicas":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"},"postgresRef":{"$ref":"#/$defs/part0"},"sslMode":{"enum":["disable","allow","prefer","require","verify-ca","verify-full"],"type":"string"},"clientAuthMode":{"enum":["md5","scram","cert"],"type":"string"},"tls":{"type":"object","properties":{"issuerRef":{"$ref":"#/$defs/part1"},"certificates":{"type":"array","items":{"type":"object","properties":{"alias":{"type":"string"},"issuerRef":{"$ref":"#/$defs/part1"},"secretName":{"type":"string"},"subject":{"type":"object","properties":{"organizations":{"type":"array","items":{"type":"string"}},"organizationalUnits":{"type":"array","items":{"type":"string"}},"countries":{"type":"array","items":{"type":"string"}},"localities":{"type":"array","items":{"type":"string"}},"provinces":{"type":"array","items":{"type":"string"}},"streetAddresses":{"type":"array","items":{"type":"string"}},"postalCodes":{"type":"array","items":{"type":"string"}},"serialNumber":{"type":"string"}},"additionalProperties":false},"duration":{"type":"string"},"renewBefore":{"type":"string"},"dnsNames":{"type":"array","items":{"type":"string"}},"ipAddresses":{"type":"array","items":{"type":"string"}},"uris":{"type":"array","items":{"type":"string"}},"emailAddresses":{"type":"array","items":{"type":"string"}},"privateKey":{"type":"object","properties":{"encoding":{"enum":["PKCS1","PKCS8"],"type":"string"}},"additionalProperties":false}},"additionalProperties":false,"required":["alias"]}}},"additionalProperties":false},"deletionPolicy":{"enum":["Halt","Delete","WipeOut","DoNotTerminate"],"type":"string"},"syncUsers":{"type":"boolean"},"authSecret":{"type":"object","properties":{"apiGroup":{"type":"string"},"kind":{"type":"string"},"name":{"type":"string"},"activeFrom":{"format":"date-time","type":"string"},"rotateAfter":{"type":"string"},"externallyManaged":{"type":"boolean"},"secretStoreName":{"type":"string"}},"additionalProperties":false,"required":["name"]},"configuration":{"type":"object","properties":{"inline":{"type":"object","properties":{},"additionalProperties":{"type":"string"}},"secretName":{"type":"string"},"backends":{"type":"array","items":{"type":"object","properties":{"hostName":{"type":"string"},"port":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"},"weight":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"},"flag":{"type":"string"},"groupName":{"type":"string"}},"additionalProperties":false,"required":["weight"]}}},"additionalProperties":false},"healthChecker":{"type":"object","properties":{"periodSeconds":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"},"timeoutSeconds":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"},"failureThreshold":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"},"disableWriteCheck":{"type":"boolean"}},"additionalProperties":false},"autoOps":{"type":"object","properties":{"disabled":{"type":"boolean"}},"additionalProperties":false},"monitor":{"type":"object","properties":{"agent":{"enum":["prometheus.io/operator","prometheus.io","prometheus.io/builtin"],"type":"string"},"prometheus":{"type":"object","properties":{"exporter":{"type":"object","properties":{"port":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"},"args":{"type":"array","items":{"type":"string"}},"env":{"type":"array","items":{"$ref":"#/$defs/part2"}},"resources":{"$ref":"#/$defs/part8"},"securityContext":{"$ref":"#/$defs/part10"}},"additionalProperties":false},"serviceMonitor":{"type":"object","properties":{"labels":{"type":"object","properties":{},"additionalProperties":{"type":"string"}},"interval":{"type":"string"},"endpoints":{"type":"array","items":{"type":"object","properties":{"metricRelabelings":{"type":"array","items":{"$ref":"#/$defs/part15"}},"port":{"type":"string"},"relabelings":{"type":"array","items":{"$ref":"#/$defs/part15"}}},"additionalProperties":false}},"podTargetLabels":{"type":"array","items":{"type":"string"}},"targetLabels":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false},"podTemplate":{"type":"object","properties":{"metadata":{"$ref":"#/$defs/part16"},"controller":{"$ref":"#/$defs/part16"},"spec":{"type":"object","properties":{"containers":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"resources":{"$ref":"#/$defs/part8"},"env":{"type":"array","items":{"$ref":"#/$defs/part2"}},"securityContext":{"$ref":"#/$defs/part10"},"args":{"type":"array","items":{"type":"string"}},"command":{"type":"array","items":{"type":"string"}},"envFrom":{"type":"array","items":{"$ref":"#/$defs/part17"}},"image":{"type":"string"},"imagePullPolicy":{"type":"string"},"lifecycle":{"$ref":"#/$defs/part19"},"livenessProbe":{"$ref":"#/$defs/part24"},"ports":{"type":"array","items":{"$ref":"#/$defs/part26"}},"readinessProbe":{"$ref":"#/$defs/part24"},"resizePolicy":{"type":"array","items":{"$ref":"#/$defs/part27"}},"restartPolicy":{"type":"string"},"restartPolicyRules":{"type":"array","items":{"$ref":"#/$defs/part28"}},"startupProbe":{"$ref":"#/$defs/part24"},"stdin":{"type":"boolean"},"stdinOnce":{"type":"boolean"},"terminationMessagePath":{"type":"string"},"terminationMessagePolicy":{"type":"string"},"tty":{"type":"boolean"},"volumeDevices":{"type":"array","items":{"$ref":"#/$defs/part30"}},"volumeMounts":{"type":"array","items":{"$ref":"#/$defs/part31"}},"workingDir":{"type":"string"}},"additionalProperties":false,"required":["name"]}},"securityContext":{"type":"object","properties":{"appArmorProfile":{"$ref":"#/$defs/part11"},"fsGroup":{"minimum":-9223372036854776000,"maximum":9223372036854775000,"type":"integer"},"fsGroupChangePolicy":{"type":"string"},"runAsGroup":{"minimum":-9223372036854776000,"maximum":9223372036854775000,"type":"integer"},"runAsNonRoot":{"type":"boolean"},"runAsUser":{"minimum":-9223372036854776000,"maximum":9223372036854775000,"type":"integer"},"seLinuxOptions":{"$ref":"#/$defs/part13"},"seccompProfile":{"$ref":"#/$defs/part11"},"supplementalGroups":{"type":"array","items":{"minimum":-9223372036854776000,"maximum":9223372036854775000,"type":"integer"}},"seLinuxChangePolicy":{"type":"string"},"supplementalGroupsPolicy":{"type":"string"},"sysctls":{"type":"array","items":{"$ref":"#/$defs/part22"}},"windowsOptions":{"$ref":"#/$defs/part14"}},"additionalProperties":false},"nodeSelector":{"type":"object","properties":{},"additionalProperties":{"type":"string"}},"tolerations":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string"},"operator":{"type":"string"},"value":{"type":"string"},"effect":{"type":"string"},"tolerationSeconds":{"minimum":-9223372036854776000,"maximum":9223372036854775000,"type":"integer"}},"additionalProperties":false}},"serviceAccountName":{"type":"string"},"imagePullSecrets":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"}},"additionalProperties":false}},"priorityClassName":{"type":"string"},"activeDeadlineSeconds":{"minimum":-9223372036854776000,"maximum":9223372036854775000,"type":"integer"},"automountServiceAccountToken":{"type":"boolean"},"dnsConfig":{"type":"object","properties":{"nameservers":{"type":"array","items":{"type":"string"}},"options":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"value":{"type":"string"}},"additionalProperties":false}},"searches":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"dnsPolicy":{"type":"string"},"enableServiceLinks":{"type":"boolean"},"ephemeralContainers":{"type":"array","items":{"type":"object","properties":{"args":{"type":"array","items":{"type":"string"}},"command":{"type":"array","items":{"type":"string"}},"env":{"type":"array","items":{"$ref":"#/$defs/part32"}},"envFrom":{"type":"array","items":{"$ref":"#/$defs/part17"}},"image":{"type":"string"},"imagePullPolicy":{"type":"string"},"lifecycle":{"$ref":"#/$defs/part19"},"livenessProbe":{"$ref":"#/$defs/part24"},"name":{"type":"string"},"ports":{"type":"array","items":{"$ref":"#/$defs/part26"}},"readinessProbe":{"$ref":"#/$defs/part24"},"resizePolicy":{"type":"array","items":{"$ref":"#/$defs/part27"}},"resources":{"$ref":"#/$defs/part35"},"restartPolicy":{"type":"string"},"restartPolicyRules":{"type":"array","items":{"$ref":"#/$defs/part28"}},"securityContext":{"$ref":"#/$defs/part36"},"startupProbe":{"$ref":"#/$defs/part24"},"stdin":{"type":"boolean"},"stdinOnce":{"type":"boolean"},"targetContainerName":{"type":"string"},"terminationMessagePath":{"type":"string"},"terminationMessagePolicy":{"type":"string"},"tty":{"type":"boolean"},"volumeDevices":{"type":"array","items":{"$ref":"#/$defs/part30"}},"volumeMounts":{"type":"array","items":{"$ref":"#/$defs/part31"}},"workingDir":{"type":"string"}},"additionalProperties":false,"required":["name"]}},"hostAliases":{"type":"array","items":{"type":"object","properties":{"hostnames":{"type":"array","items":{"type":"string"}},"ip":{"type":"string"}},"additionalProperties":false,"required":["ip"]}},"hostIPC":{"type":"boolean"},"hostNetwork":{"type":"boolean"},"hostPID":{"type":"boolean"},"hostUsers":{"type":"boolean"},"initContainers":{"type":"array","items":{"type":"object","properties":{"args":{"type":"array","items":{"type":"string"}},"command":{"type":"array","items":{"type":"string"}},"env":{"type":"array","items":{"$ref":"#/$defs/part32"}},"envFrom":{"type":"array","items":{"$ref":"#/$defs/part17"}},"image":{"type":"string"},"imagePullPolicy":{"type":"string"},"lifecycle":{"$ref":"#/$defs/part19"},"livenessProbe":{"$ref":"#/$defs/part24"},"name":{"type":"string"},"ports":{"type":"array","items":{"$ref":"#/$defs/part26"}},"readinessProbe":{"$ref":"#/$defs/part24"},"resizePolicy":{"type":"array","items":{"$ref":"#/$defs/part27"}},"resources":{"$ref":"#/$defs/part35"},"restartPolicy":{"type":"string"},"restartPolicyRules":{"type":"array","items":{"$ref":"#/$defs/part28"}},"securityContext":{"$ref":"#/$defs/part36"},"startupProbe":{"$ref":"#/$defs/part24"},"stdin":{"type":"boolean"},"stdinOnce":{"type":"boolean"},"terminationMessagePath":{"type":"string"},"terminationMessagePolicy":{"type":"string"},"tty":{"type":"boolean"},"volumeDevices":{"type":"array","items":{"$ref":"#/$defs/part30"}},"volumeMounts":{"type":"array","items":{"$ref":"#/$defs/part31"}},"workingDir":{"type":"string"}},"additionalProperties":false,"required":["name"]}},"nodeName":{"type":"string"},"os":{"type":"object","properties":{"name":{"type":"string"}},"additionalProperties":false,"required":["name"]},"overhead":{"type":"object","properties":{},"additionalProperties":{"pattern":"^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$","x-allowed":"a quantity such as 500m or 1Gi","type":["integer","string"]}},"podPlacementPolicy":{"type":"object","properties":{"name":{"type":"string"}},"additionalProperties":false},"preemptionPolicy":{"type":"string"},"priority":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"},"readinessGates":{"type":"array","items":{"type":"object","properties":{"conditionType":{"type":"string"}},"additionalProperties":false,"required":["conditionType"]}},"restartPolicy":{"type":"string"},"runtimeClassName":{"type":"string"},"schedulerName":{"type":"string"},"setHostnameAsFQDN":{"type":"boolean"},"shareProcessNamespace":{"type":"boolean"},"terminationGracePeriodSeconds":{"minimum":-9223372036854776000,"maximum":9223372036854775000,"type":"integer"},"volumes":{"type":"array","items":{"type":"object","properties":{"awsElasticBlockStore":{"$ref":"#/$defs/part38"},"azureDisk":{"$ref":"#/$defs/part39"},"azureFile":{"$ref":"#/$defs/part40"},"cephfs":{"$ref":"#/$defs/part41"},"cinder":{"$ref":"#/$defs/part42"},"configMap":{"$ref":"#/$defs/part43"},"csi":{"$ref":"#/$defs/part45"},"downwardAPI":{"$ref":"#/$defs/part46"},"emptyDir":{"$ref":"#/$defs/part48"},"ephemeral":{"type":"object","properties":{"volumeClaimTemplate":{"type":"object","properties":{"metadata":{"type":"object","properties":{"annotations":{"type":"object","properties":{},"additionalProperties":{"type":"string"}},"generateName":{"type":"string"},"labels":{"type":"object","properties":{},"additionalProperties":{"type":"string"}},"name":{"type":"string"},"namespace":{"type":"string"},"ownerReferences":{"type":"array","items":{"type":"object","properties":{"apiVersion":{"type":"string"},"blockOwnerDeletion":{"type":"boolean"},"controller":{"type":"boolean"},"kind":{"type":"string"},"name":{"type":"string"},"uid":{"type":"string"}},"additionalProperties":false,"required":["apiVersion","kind","name","uid"]}}},"additionalProperties":false},"spec":{"$ref":"#/$defs/part49"}},"additionalProperties":false,"required":["spec"]}},"additionalProperties":false},"fc":{"$ref":"#/$defs/part54"},"flexVolume":{"$ref":"#/$defs/part55"},"flocker":{"$ref":"#/$defs/part56"},"gcePersistentDisk":{"$ref":"#/$defs/part57"},"glusterfs":{"$ref":"#/$defs/part58"},"hostPath":{"$ref":"#/$defs/part59"},"iscsi":{"$ref":"#/$defs/part60"},"name":{"type":"string"},"nfs":{"$ref":"#/$defs/part61"},"persistentVolumeClaim":{"$ref":"#/$defs/part62"},"photonPersistentDisk":{"$ref":"#/$defs/part63"},"portworxVolume":{"$ref":"#/$defs/part64"},"projected":{"$ref":"#/$defs/part65"},"quobyte":{"$ref":"#/$defs/part71"},"rbd":{"$ref":"#/$defs/part72"},"scaleIO":{"$ref":"#/$defs/part73"},"secret":{"$ref":"#/$defs/part74"},"storageos":{"$ref":"#/$defs/part75"},"vsphereVolume":{"$ref":"#/$defs/part76"}},"additionalProperties":false,"required":["name"]}}},"additionalProperties":false}},"additionalProperties":false},"serviceTemplates":{"type":"array","items":{"type":"object","properties":{"alias":{"enum":["primary","standby","stats","dashboard","secondary"],"type":"string"},"metadata":{"$ref":"#/$defs/part16"},"spec":{"type":"object","properties":{"type":{"type":"string"},"clusterIP":{"type":"string"},"externalTrafficPolicy":{"type":"string"},"loadBalancerIP":{"type":"string"},"loadBalancerSourceRanges":{"type":"array","items":{"type":"string"}},"ports":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"port":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"},"nodePort":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"}},"additionalProperties":false,"required":["port"]}},"externalIPs":{"type":"array","items":{"type":"string"}},"healthCheckNodePort":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"},"sessionAffinityConfig":{"type":"object","properties":{"clientIP":{"type":"object","properties":{"timeoutSeconds":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false,"required":["alias"]}},"init":{"type":"object","properties":{"archiver":{"type":"object","properties":{"encryptionSecret":{"$ref":"#/$defs/part0"},"fullDBRepository":{"$ref":"#/$defs/part0"},"manifestOptions":{"type":"object","properties":{"archiver":{"type":"boolean"},"archiverRef":{"$ref":"#/$defs/part0"},"initScript":{"type":"boolean"}},"additionalProperties":false},"manifestRepository":{"$ref":"#/$defs/part0"},"recoveryTimestamp":{"format":"date-time","type":"string"},"replicationStrategy":{"enum":["fscopy","clone","sync","none"],"type":"string"}},"additionalProperties":false,"required":["recoveryTimestamp"]},"initialized":{"type":"boolean"},"script":{"type":"object","properties":{"awsElasticBlockStore":{"$ref":"#/$defs/part38"},"azureDisk":{"$ref":"#/$defs/part39"},"azureFile":{"$ref":"#/$defs/part40"},"cephfs":{"$ref":"#/$defs/part41"},"cinder":{"$ref":"#/$defs/part42"},"configMap":{"$ref":"#/$defs/part43"},"csi":{"$ref":"#/$defs/part45"},"downwardAPI":{"$ref":"#/$defs/part46"},"emptyDir":{"$ref":"#/$defs/part48"},"ephemeral":{"type":"object","properties":{"volumeClaimTemplate":{"type":"object","properties":{"metadata":{"type":"object","properties":{"annotations":{"type":"object","properties":{},"additionalProperties":{"type":"string"}},"finalizers":{"type":"array","items":{"type":"string"}},"labels":{"type":"object","properties":{},"additionalProperties":{"type":"string"}},"name":{"type":"string"},"namespace":{"type":"string"}},"additionalProperties":false},"spec":{"$ref":"#/$defs/part49"}},"additionalProperties":false,"required":["spec"]}},"additionalProperties":false},"fc":{"$ref":"#/$defs/part54"},"flexVolume":{"$ref":"#/$defs/part55"},"flocker":{"$ref":"#/$defs/part56"},"gcePersistentDisk":{"$ref":"#/$defs/part57"},"git":{"type":"object","properties":{"args":{"type":"array","items":{"type":"string"}},"authSecret":{"type":"object","properties":{"name":{"type":"string"}},"additionalProperties":false},"env":{"type":"array","items":{"$ref":"#/$defs/part32"}},"resources":{"$ref":"#/$defs/part35"},"securityContext":{"$ref":"#/$defs/part36"}},"additionalProperties":false,"required":["args"]},"gitRepo":{"type":"object","properties":{"directory":{"type":"string"},"repository":{"type":"string"},"revision":{"type":"string"}},"additionalProperties":false,"required":["repository"]},"glusterfs":{"$ref":"#/$defs/part58"},"hostPath":{"$ref":"#/$defs/part59"},"image":{"type":"object","properties":{"pullPolicy":{"type":"string"},"reference":{"type":"string"}},"additionalProperties":false},"iscsi":{"$ref":"#/$defs/part60"},"nfs":{"$ref":"#/$defs/part61"},"persistentVolumeClaim":{"$ref":"#/$defs/part62"},"photonPersistentDisk":{"$ref":"#/$defs/part63"},"portworxVolume":{"$ref":"#/$defs/part64"},"projected":{"$ref":"#/$defs/part65"},"quobyte":{"$ref":"#/$defs/part71"},"rbd":{"$ref":"#/$defs/part72"},"scaleIO":{"$ref":"#/$defs/part73"},"scriptPath":{"type":"string"},"secret":{"$ref":"#/$defs/part74"},"storageos":{"$ref":"#/$defs/part75"},"vsphereVolume":{"$ref":"#/$defs/part76"}},"additionalProperties":false},"waitForInitialRestore":{"type":"boolean"}},"additionalProperties":false}},"additionalProperties":false,"required":["postgresRef","version"]},"status":{"type":"object","properties":{"phase":{"enum":["Provisioning","DataRestoring","Ready","Critical","NotReady","Halted","Unknown"],"type":"string"},"conditions":{"type":"array","items":{"type":"object","properties":{"type":{"type":"string"},"status":{"type":"string"},"reason":{"type":"string"},"message":{"type":"string"},"severity":{"type":"string"},"lastTransitionTime":{"format":"date-time","type":"string"},"observedGeneration":{"minimum":-9223372036854776000,"maximum":9223372036854775000,"type":"integer"}},"additionalProperties":false,"required":["lastTransitionTime","status","type"]}},"observedGeneration":{"minimum":-9223372036854776000,"maximum":9223372036854775000,"type":"integer"}},"additionalProperties":false}},"additionalProperties":false,"required":["apiVersion","kind","metadata"],"$defs":{"io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1":{"type":"object"},"io.k8s.apimachinery.pkg.apis.meta.v1.ManagedFieldsEntry":{"type":"object","properties":{"apiVersion":{"type":"string"},"fieldsType":{"type":"string"},"fieldsV1":{"$ref":"#/$defs/io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1"},"manager":{"type":"string"},"operation":{"type":"string"},"subresource":{"type":"string"},"time":{"$ref":"#/$defs/io.k8s.apimachinery.pkg.apis.meta.v1.Time"}},"additionalProperties":false},"io.k8s.apimachinery.pkg.apis.meta.v1.OwnerReference":{"type":"object","required":["apiVersion","kind","name","uid"],"properties":{"apiVersion":{"type":"string"},"blockOwnerDeletion":{"type":"boolean"},"controller":{"type":"boolean"},"kind":{"type":"string"},"name":{"type":"string"},"uid":{"type":"string"}},"additionalProperties":false},"io.k8s.apimachinery.pkg.apis.meta.v1.Time":{"type":"string","format":"date-time"},"part0":{"type":"object","properties":{"name":{"type":"string"},"namespace":{"type":"string"}},"additionalProperties":false,"required":["name"]},"part1":{"type":"object","properties":{"apiGroup":{"type":"string"},"kind":{"type":"string"},"name":{"type":"string"}},"additionalProperties":false,"required":["kind","name"]},"part2":{"type":"object","properties":{"name":{"type":"string"},"value":{"type":"string"},"valueFrom":{"$ref":"#/$defs/part3"}},"additionalProperties":false,"required":["name"]},"part3":{"type":"object","properties":{"configMapKeyRef":{"$ref":"#/$defs/part4"},"secretKeyRef":{"$ref":"#/$defs/part4"},"fieldRef":{"$ref":"#/$defs/part5"},"resourceFieldRef":{"$ref":"#/$defs/part6"},"fileKeyRef":{"$ref":"#/$defs/part7"}},"additionalProperties":false},"part4":{"type":"object","properties":{"name":{"type":"string"},"key":{"type":"string"},"optional":{"type":"boolean"}},"additionalProperties":false,"required":["key"]},"part5":{"type":"object","properties":{"apiVersion":{"type":"string"},"fieldPath":{"type":"string"}},"additionalProperties":false,"required":["fieldPath"]},"part6":{"type":"object","properties":{"containerName":{"type":"string"},"divisor":{"pattern":"^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$","x-allowed":"a quantity such as 500m or 1Gi","type":["integer","string"]},"resource":{"type":"string"}},"additionalProperties":false,"required":["resource"]},"part7":{"type":"object","properties":{"key":{"type":"string"},"optional":{"type":"boolean"},"path":{"type":"string"},"volumeName":{"type":"string"}},"additionalProperties":false,"required":["key","path","volumeName"]},"part8":{"type":"object","properties":{"requests":{"type":"object","properties":{},"additionalProperties":{"pattern":"^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$","x-allowed":"a quantity such as 500m or 1Gi","type":["integer","string"]}},"limits":{"type":"object","properties":{},"additionalProperties":{"pattern":"^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$","x-allowed":"a quantity such as 500m or 1Gi","type":["integer","string"]}},"claims":{"type":"array","items":{"$ref":"#/$defs/part9"}}},"additionalProperties":false},"part9":{"type":"object","properties":{"name":{"type":"string"},"request":{"type":"string"}},"additionalProperties":false,"required":["name"]},"part10":{"type":"object","properties":{"allowPrivilegeEscalation":{"type":"boolean"},"appArmorProfile":{"$ref":"#/$defs/part11"},"capabilities":{"$ref":"#/$defs/part12"},"privileged":{"type":"boolean"},"readOnlyRootFilesystem":{"type":"boolean"},"runAsGroup":{"minimum":-9223372036854776000,"maximum":9223372036854775000,"type":"integer"},"runAsNonRoot":{"type":"boolean"},"runAsUser":{"minimum":-9223372036854776000,"maximum":9223372036854775000,"type":"integer"},"seLinuxOptions":{"$ref":"#/$defs/part13"},"seccompProfile":{"$ref":"#/$defs/part11"},"procMount":{"type":"string"},"windowsOptions":{"$ref":"#/$defs/part14"}},"additionalProperties":false},"part11":{"type":"object","properties":{"type":{"type":"string"},"localhostProfile":{"type":"string"}},"additionalProperties":false,"required":["type"]},"part12":{"type":"object","properties":{"add":{"type":"array","items":{"type":"string"}},"drop":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"part13":{"type":"object","properties":{"level":{"type":"string"},"role":{"type":"string"},"type":{"type":"string"},"user":{"type":"string"}},"additionalProperties":false},"part14":{"type":"object","properties":{"gmsaCredentialSpec":{"type":"string"},"gmsaCredentialSpecName":{"type":"string"},"hostProcess":{"type":"boolean"},"runAsUserName":{"type":"string"}},"additionalProperties":false},"part15":{"type":"object","properties":{"action":{"enum":["replace","Replace","keep","Keep","drop","Drop","hashmod","HashMod","labelmap","LabelMap","labeldrop","LabelDrop","labelkeep","LabelKeep","lowercase","Lowercase","uppercase","Uppercase","keepequal","KeepEqual","dropequal","DropEqual"],"type":"string"},"modulus":{"minimum":-9223372036854776000,"maximum":9223372036854775000,"type":"integer"},"regex":{"type":"string"},"replacement":{"type":"string"},"separator":{"type":"string"},"sourceLabels":{"type":"array","items":{"type":"string"}},"targetLabel":{"type":"string"}},"additionalProperties":false},"part16":{"type":"object","properties":{"labels":{"type":"object","properties":{},"additionalProperties":{"type":"string"}},"annotations":{"type":"object","properties":{},"additionalProperties":{"type":"string"}}},"additionalProperties":false},"part17":{"type":"object","properties":{"configMapRef":{"$ref":"#/$defs/part18"},"prefix":{"type":"string"},"secretRef":{"$ref":"#/$defs/part18"}},"additionalProperties":false},"part18":{"type":"object","properties":{"name":{"type":"string"},"optional":{"type":"boolean"}},"additionalProperties":false},"part19":{"type":"object","properties":{"postStart":{"$ref":"#/$defs/part20"},"preStop":{"$ref":"#/$defs/part20"},"stopSignal":{"type":"string"}},"additionalProperties":false},"part20":{"type":"object","properties":{"exec":{"type":"object","properties":{"command":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"httpGet":{"$ref":"#/$defs/part21"},"sleep":{"type":"object","properties":{"seconds":{"minimum":-9223372036854776000,"maximum":9223372036854775000,"type":"integer"}},"additionalProperties":false,"required":["seconds"]},"tcpSocket":{"$ref":"#/$defs/part23"}},"additionalProperties":false},"part21":{"type":"object","properties":{"host":{"type":"string"},"httpHeaders":{"type":"array","items":{"$ref":"#/$defs/part22"}},"path":{"type":"string"},"port":{"type":["integer","string"]},"scheme":{"type":"string"}},"additionalProperties":false,"required":["port"]},"part22":{"type":"object","properties":{"name":{"type":"string"},"value":{"type":"string"}},"additionalProperties":false,"required":["name","value"]},"part23":{"type":"object","properties":{"host":{"type":"string"},"port":{"type":["integer","string"]}},"additionalProperties":false,"required":["port"]},"part24":{"type":"object","properties":{"exec":{"type":"object","properties":{"command":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"failureThreshold":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"},"grpc":{"$ref":"#/$defs/part25"},"httpGet":{"$ref":"#/$defs/part21"},"initialDelaySeconds":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"},"periodSeconds":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"},"successThreshold":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"},"tcpSocket":{"$ref":"#/$defs/part23"},"terminationGracePeriodSeconds":{"minimum":-9223372036854776000,"maximum":9223372036854775000,"type":"integer"},"timeoutSeconds":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"}},"additionalProperties":false},"part25":{"type":"object","properties":{"port":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"},"service":{"type":"string"}},"additionalProperties":false,"required":["port"]},"part26":{"type":"object","properties":{"containerPort":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"},"hostIP":{"type":"string"},"hostPort":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"},"name":{"type":"string"},"protocol":{"type":"string"}},"additionalProperties":false,"required":["containerPort"]},"part27":{"type":"object","properties":{"resourceName":{"type":"string"},"restartPolicy":{"type":"string"}},"additionalProperties":false,"required":["resourceName","restartPolicy"]},"part28":{"type":"object","properties":{"action":{"type":"string"},"exitCodes":{"$ref":"#/$defs/part29"}},"additionalProperties":false,"required":["action"]},"part29":{"type":"object","properties":{"operator":{"type":"string"},"values":{"type":"array","items":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"}}},"additionalProperties":false,"required":["operator"]},"part30":{"type":"object","properties":{"devicePath":{"type":"string"},"name":{"type":"string"}},"additionalProperties":false,"required":["devicePath","name"]},"part31":{"type":"object","properties":{"mountPath":{"type":"string"},"mountPropagation":{"type":"string"},"name":{"type":"string"},"readOnly":{"type":"boolean"},"recursiveReadOnly":{"type":"string"},"subPath":{"type":"string"},"subPathExpr":{"type":"string"}},"additionalProperties":false,"required":["mountPath","name"]},"part32":{"type":"object","properties":{"name":{"type":"string"},"value":{"type":"string"},"valueFrom":{"$ref":"#/$defs/part33"}},"additionalProperties":false,"required":["name"]},"part33":{"type":"object","properties":{"configMapKeyRef":{"$ref":"#/$defs/part34"},"fieldRef":{"$ref":"#/$defs/part5"},"fileKeyRef":{"$ref":"#/$defs/part7"},"resourceFieldRef":{"$ref":"#/$defs/part6"},"secretKeyRef":{"$ref":"#/$defs/part34"}},"additionalProperties":false},"part34":{"type":"object","properties":{"key":{"type":"string"},"name":{"type":"string"},"optional":{"type":"boolean"}},"additionalProperties":false,"required":["key"]},"part35":{"type":"object","properties":{"claims":{"type":"array","items":{"$ref":"#/$defs/part9"}},"limits":{"type":"object","properties":{},"additionalProperties":{"pattern":"^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$","x-allowed":"a quantity such as 500m or 1Gi","type":["integer","string"]}},"requests":{"type":"object","properties":{},"additionalProperties":{"pattern":"^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$","x-allowed":"a quantity such as 500m or 1Gi","type":["integer","string"]}}},"additionalProperties":false},"part36":{"type":"object","properties":{"allowPrivilegeEscalation":{"type":"boolean"},"appArmorProfile":{"$ref":"#/$defs/part37"},"capabilities":{"$ref":"#/$defs/part12"},"privileged":{"type":"boolean"},"procMount":{"type":"string"},"readOnlyRootFilesystem":{"type":"boolean"},"runAsGroup":{"minimum":-9223372036854776000,"maximum":9223372036854775000,"type":"integer"},"runAsNonRoot":{"type":"boolean"},"runAsUser":{"minimum":-9223372036854776000,"maximum":9223372036854775000,"type":"integer"},"seLinuxOptions":{"$ref":"#/$defs/part13"},"seccompProfile":{"$ref":"#/$defs/part37"},"windowsOptions":{"$ref":"#/$defs/part14"}},"additionalProperties":false},"part37":{"type":"object","properties":{"localhostProfile":{"type":"string"},"type":{"type":"string"}},"additionalProperties":false,"required":["type"]},"part38":{"type":"object","properties":{"fsType":{"type":"string"},"partition":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"},"readOnly":{"type":"boolean"},"volumeID":{"type":"string"}},"additionalProperties":false,"required":["volumeID"]},"part39":{"type":"object","properties":{"cachingMode":{"type":"string"},"diskName":{"type":"string"},"diskURI":{"type":"string"},"fsType":{"type":"string"},"kind":{"type":"string"},"readOnly":{"type":"boolean"}},"additionalProperties":false,"required":["diskName","diskURI"]},"part40":{"type":"object","properties":{"readOnly":{"type":"boolean"},"secretName":{"type":"string"},"shareName":{"type":"string"}},"additionalProperties":false,"required":["secretName","shareName"]},"part41":{"type":"object","properties":{"monitors":{"type":"array","items":{"type":"string"}},"path":{"type":"string"},"readOnly":{"type":"boolean"},"secretFile":{"type":"string"},"secretRef":{"type":"object","properties":{"name":{"type":"string"}},"additionalProperties":false},"user":{"type":"string"}},"additionalProperties":false,"required":["monitors"]},"part42":{"type":"object","properties":{"fsType":{"type":"string"},"readOnly":{"type":"boolean"},"secretRef":{"type":"object","properties":{"name":{"type":"string"}},"additionalProperties":false},"volumeID":{"type":"string"}},"additionalProperties":false,"required":["volumeID"]},"part43":{"type":"object","properties":{"defaultMode":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"},"items":{"type":"array","items":{"$ref":"#/$defs/part44"}},"name":{"type":"string"},"optional":{"type":"boolean"}},"additionalProperties":false},"part44":{"type":"object","properties":{"key":{"type":"string"},"mode":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"},"path":{"type":"string"}},"additionalProperties":false,"required":["key","path"]},"part45":{"type":"object","properties":{"driver":{"type":"string"},"fsType":{"type":"string"},"nodePublishSecretRef":{"type":"object","properties":{"name":{"type":"string"}},"additionalProperties":false},"readOnly":{"type":"boolean"},"volumeAttributes":{"type":"object","properties":{},"additionalProperties":{"type":"string"}}},"additionalProperties":false,"required":["driver"]},"part46":{"type":"object","properties":{"defaultMode":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"},"items":{"type":"array","items":{"$ref":"#/$defs/part47"}}},"additionalProperties":false},"part47":{"type":"object","properties":{"fieldRef":{"$ref":"#/$defs/part5"},"mode":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"},"path":{"type":"string"},"resourceFieldRef":{"$ref":"#/$defs/part6"}},"additionalProperties":false,"required":["path"]},"part48":{"type":"object","properties":{"medium":{"type":"string"},"sizeLimit":{"pattern":"^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$","x-allowed":"a quantity such as 500m or 1Gi","type":["integer","string"]}},"additionalProperties":false},"part49":{"type":"object","properties":{"accessModes":{"type":"array","items":{"type":"string"}},"dataSource":{"$ref":"#/$defs/part1"},"dataSourceRef":{"$ref":"#/$defs/part50"},"resources":{"$ref":"#/$defs/part51"},"selector":{"$ref":"#/$defs/part52"},"storageClassName":{"type":"string"},"volumeAttributesClassName":{"type":"string"},"volumeMode":{"type":"string"},"volumeName":{"type":"string"}},"additionalProperties":false},"part50":{"type":"object","properties":{"apiGroup":{"type":"string"},"kind":{"type":"string"},"name":{"type":"string"},"namespace":{"type":"string"}},"additionalProperties":false,"required":["kind","name"]},"part51":{"type":"object","properties":{"limits":{"type":"object","properties":{},"additionalProperties":{"pattern":"^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$","x-allowed":"a quantity such as 500m or 1Gi","type":["integer","string"]}},"requests":{"type":"object","properties":{},"additionalProperties":{"pattern":"^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$","x-allowed":"a quantity such as 500m or 1Gi","type":["integer","string"]}}},"additionalProperties":false},"part52":{"type":"object","properties":{"matchExpressions":{"type":"array","items":{"$ref":"#/$defs/part53"}},"matchLabels":{"type":"object","properties":{},"additionalProperties":{"type":"string"}}},"additionalProperties":false},"part53":{"type":"object","properties":{"key":{"type":"string"},"operator":{"type":"string"},"values":{"type":"array","items":{"type":"string"}}},"additionalProperties":false,"required":["key","operator"]},"part54":{"type":"object","properties":{"fsType":{"type":"string"},"lun":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"},"readOnly":{"type":"boolean"},"targetWWNs":{"type":"array","items":{"type":"string"}},"wwids":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"part55":{"type":"object","properties":{"driver":{"type":"string"},"fsType":{"type":"string"},"options":{"type":"object","properties":{},"additionalProperties":{"type":"string"}},"readOnly":{"type":"boolean"},"secretRef":{"type":"object","properties":{"name":{"type":"string"}},"additionalProperties":false}},"additionalProperties":false,"required":["driver"]},"part56":{"type":"object","properties":{"datasetName":{"type":"string"},"datasetUUID":{"type":"string"}},"additionalProperties":false},"part57":{"type":"object","properties":{"fsType":{"type":"string"},"partition":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"},"pdName":{"type":"string"},"readOnly":{"type":"boolean"}},"additionalProperties":false,"required":["pdName"]},"part58":{"type":"object","properties":{"endpoints":{"type":"string"},"path":{"type":"string"},"readOnly":{"type":"boolean"}},"additionalProperties":false,"required":["endpoints","path"]},"part59":{"type":"object","properties":{"path":{"type":"string"},"type":{"type":"string"}},"additionalProperties":false,"required":["path"]},"part60":{"type":"object","properties":{"chapAuthDiscovery":{"type":"boolean"},"chapAuthSession":{"type":"boolean"},"fsType":{"type":"string"},"initiatorName":{"type":"string"},"iqn":{"type":"string"},"iscsiInterface":{"type":"string"},"lun":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"},"portals":{"type":"array","items":{"type":"string"}},"readOnly":{"type":"boolean"},"secretRef":{"type":"object","properties":{"name":{"type":"string"}},"additionalProperties":false},"targetPortal":{"type":"string"}},"additionalProperties":false,"required":["iqn","lun","targetPortal"]},"part61":{"type":"object","properties":{"path":{"type":"string"},"readOnly":{"type":"boolean"},"server":{"type":"string"}},"additionalProperties":false,"required":["path","server"]},"part62":{"type":"object","properties":{"claimName":{"type":"string"},"readOnly":{"type":"boolean"}},"additionalProperties":false,"required":["claimName"]},"part63":{"type":"object","properties":{"fsType":{"type":"string"},"pdID":{"type":"string"}},"additionalProperties":false,"required":["pdID"]},"part64":{"type":"object","properties":{"fsType":{"type":"string"},"readOnly":{"type":"boolean"},"volumeID":{"type":"string"}},"additionalProperties":false,"required":["volumeID"]},"part65":{"type":"object","properties":{"defaultMode":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"},"sources":{"type":"array","items":{"$ref":"#/$defs/part66"}}},"additionalProperties":false},"part66":{"type":"object","properties":{"clusterTrustBundle":{"$ref":"#/$defs/part67"},"configMap":{"$ref":"#/$defs/part68"},"downwardAPI":{"type":"object","properties":{"items":{"type":"array","items":{"$ref":"#/$defs/part47"}}},"additionalProperties":false},"podCertificate":{"$ref":"#/$defs/part69"},"secret":{"$ref":"#/$defs/part68"},"serviceAccountToken":{"$ref":"#/$defs/part70"}},"additionalProperties":false},"part67":{"type":"object","properties":{"labelSelector":{"$ref":"#/$defs/part52"},"name":{"type":"string"},"optional":{"type":"boolean"},"path":{"type":"string"},"signerName":{"type":"string"}},"additionalProperties":false,"required":["path"]},"part68":{"type":"object","properties":{"items":{"type":"array","items":{"$ref":"#/$defs/part44"}},"name":{"type":"string"},"optional":{"type":"boolean"}},"additionalProperties":false},"part69":{"type":"object","properties":{"certificateChainPath":{"type":"string"},"credentialBundlePath":{"type":"string"},"keyPath":{"type":"string"},"keyType":{"type":"string"},"maxExpirationSeconds":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"},"signerName":{"type":"string"}},"additionalProperties":false,"required":["keyType","signerName"]},"part70":{"type":"object","properties":{"audience":{"type":"string"},"expirationSeconds":{"minimum":-9223372036854776000,"maximum":9223372036854775000,"type":"integer"},"path":{"type":"string"}},"additionalProperties":false,"required":["path"]},"part71":{"type":"object","properties":{"group":{"type":"string"},"readOnly":{"type":"boolean"},"registry":{"type":"string"},"tenant":{"type":"string"},"user":{"type":"string"},"volume":{"type":"string"}},"additionalProperties":false,"required":["registry","volume"]},"part72":{"type":"object","properties":{"fsType":{"type":"string"},"image":{"type":"string"},"keyring":{"type":"string"},"monitors":{"type":"array","items":{"type":"string"}},"pool":{"type":"string"},"readOnly":{"type":"boolean"},"secretRef":{"type":"object","properties":{"name":{"type":"string"}},"additionalProperties":false},"user":{"type":"string"}},"additionalProperties":false,"required":["image","monitors"]},"part73":{"type":"object","properties":{"fsType":{"type":"string"},"gateway":{"type":"string"},"protectionDomain":{"type":"string"},"readOnly":{"type":"boolean"},"secretRef":{"type":"object","properties":{"name":{"type":"string"}},"additionalProperties":false},"sslEnabled":{"type":"boolean"},"storageMode":{"type":"string"},"storagePool":{"type":"string"},"system":{"type":"string"},"volumeName":{"type":"string"}},"additionalProperties":false,"required":["gateway","secretRef","system"]},"part74":{"type":"object","properties":{"defaultMode":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"},"items":{"type":"array","items":{"$ref":"#/$defs/part44"}},"optional":{"type":"boolean"},"secretName":{"type":"string"}},"additionalProperties":false},"part75":{"type":"object","properties":{"fsType":{"type":"string"},"readOnly":{"type":"boolean"},"secretRef":{"type":"object","properties":{"name":{"type":"string"}},"additionalProperties":false},"volumeName":{"type":"string"},"volumeNamespace":{"type":"string"}},"additionalProperties":false},"part76":{"type":"object","properties":{"fsType":{"type":"string"},"storagePolicyID":{"type":"string"},"storagePolicyName":{"type":"string"},"volumePath":{"type":"string"}},"additionalProperties":false,"required":["volumePath"]}}};
const func2 = Object.prototype.hasOwnProperty;
const func3 = (text) => [...text].length;
const pattern0 = new RegExp("^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$", "u");
const pattern2 = new RegExp("^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$", "u");
const pattern3 = new RegExp("^[a-z]([-a-z0-9]*[a-z0-9])?$", "u");
const pattern4 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "u");
const pattern5 = new RegExp("^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$", "u");
const schema7 = {"type":"string","format":"date-time"};
const formats0 = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats0.test(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema7.type,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema8 = {"type":"object","properties":{"apiVersion":{"type":"string"},"fieldsType":{"type":"string"},"fieldsV1":{"$ref":"#/$defs/io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1"},"manager":{"type":"string"},"operation":{"type":"string"},"subresource":{"type":"string"},"time":{"$ref":"#/$defs/io.k8s.apimachinery.pkg.apis.meta.v1.Time"}},"additionalProperties":false};
const schema9 = {"type":"object"};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema9.type,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "apiVersion") || (key0 === "fieldsType")) || (key0 === "fieldsV1")) || (key0 === "manager")) || (key0 === "operation")) || (key0 === "subresource")) || (key0 === "time"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type: "string"},schema:schema8.properties.apiVersion.type,parentSchema:schema8.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.fieldsType !== undefined){
let data1 = data.fieldsType;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/fieldsType",schemaPath:"#/properties/fieldsType/type",keyword:"type",params:{type: "string"},schema:schema8.properties.fieldsType.type,parentSchema:schema8.properties.fieldsType,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.fieldsV1 !== undefined){
if(!(validate26(data.fieldsV1, {instancePath:instancePath+"/fieldsV1",parentData:data,parentDataProperty:"fieldsV1",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.manager !== undefined){
let data3 = data.manager;
if(typeof data3 !== "string"){
const err3 = {instancePath:instancePath+"/manager",schemaPath:"#/properties/manager/type",keyword:"type",params:{type: "string"},schema:schema8.properties.manager.type,parentSchema:schema8.properties.manager,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.operation !== undefined){
let data4 = data.operation;
if(typeof data4 !== "string"){
const err4 = {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type: "string"},schema:schema8.properties.operation.type,parentSchema:schema8.properties.operation,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.subresource !== undefined){
let data5 = data.subresource;
if(typeof data5 !== "string"){
const err5 = {instancePath:instancePath+"/subresource",schemaPath:"#/properties/subresource/type",keyword:"type",params:{type: "string"},schema:schema8.properties.subresource.type,parentSchema:schema8.properties.subresource,data:data5};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.time !== undefined){
if(!(validate22(data.time, {instancePath:instancePath+"/time",parentData:data,parentDataProperty:"time",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema8.type,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"object","required":["apiVersion","kind","name","uid"],"properties":{"apiVersion":{"type":"string"},"blockOwnerDeletion":{"type":"boolean"},"controller":{"type":"boolean"},"kind":{"type":"string"},"name":{"type":"string"},"uid":{"type":"string"}},"additionalProperties":false};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},schema:schema10.required,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema10.required,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema10.required,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.uid === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "uid"},schema:schema10.required,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "apiVersion") || (key0 === "blockOwnerDeletion")) || (key0 === "controller")) || (key0 === "kind")) || (key0 === "name")) || (key0 === "uid"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type: "string"},schema:schema10.properties.apiVersion.type,parentSchema:schema10.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.blockOwnerDeletion !== undefined){
let data1 = data.blockOwnerDeletion;
if(typeof data1 !== "boolean"){
const err6 = {instancePath:instancePath+"/blockOwnerDeletion",schemaPath:"#/properties/blockOwnerDeletion/type",keyword:"type",params:{type: "boolean"},schema:schema10.properties.blockOwnerDeletion.type,parentSchema:schema10.properties.blockOwnerDeletion,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.controller !== undefined){
let data2 = data.controller;
if(typeof data2 !== "boolean"){
const err7 = {instancePath:instancePath+"/controller",schemaPath:"#/properties/controller/type",keyword:"type",params:{type: "boolean"},schema:schema10.properties.controller.type,parentSchema:schema10.properties.controller,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema10.properties.kind.type,parentSchema:schema10.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.name !== undefined){
let data4 = data.name;
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema10.properties.name.type,parentSchema:schema10.properties.name,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.uid !== undefined){
let data5 = data.uid;
if(typeof data5 !== "string"){
const err10 = {instancePath:instancePath+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type: "string"},schema:schema10.properties.uid.type,parentSchema:schema10.properties.uid,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema10.type,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":"object","properties":{"name":{"type":"string"},"namespace":{"type":"string"}},"additionalProperties":false,"required":["name"]};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "namespace"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema11.properties.name.type,parentSchema:schema11.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.namespace !== undefined){
let data1 = data.namespace;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type: "string"},schema:schema11.properties.namespace.type,parentSchema:schema11.properties.namespace,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"object","properties":{"apiGroup":{"type":"string"},"kind":{"type":"string"},"name":{"type":"string"}},"additionalProperties":false,"required":["kind","name"]};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "apiGroup") || (key0 === "kind")) || (key0 === "name"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.apiGroup !== undefined){
let data0 = data.apiGroup;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/apiGroup",schemaPath:"#/properties/apiGroup/type",keyword:"type",params:{type: "string"},schema:schema12.properties.apiGroup.type,parentSchema:schema12.properties.apiGroup,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema12.properties.kind.type,parentSchema:schema12.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema12.properties.name.type,parentSchema:schema12.properties.name,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":"object","properties":{"name":{"type":"string"},"value":{"type":"string"},"valueFrom":{"$ref":"#/$defs/part3"}},"additionalProperties":false,"required":["name"]};
const schema14 = {"type":"object","properties":{"configMapKeyRef":{"$ref":"#/$defs/part4"},"secretKeyRef":{"$ref":"#/$defs/part4"},"fieldRef":{"$ref":"#/$defs/part5"},"resourceFieldRef":{"$ref":"#/$defs/part6"},"fileKeyRef":{"$ref":"#/$defs/part7"}},"additionalProperties":false};
const schema15 = {"type":"object","properties":{"name":{"type":"string"},"key":{"type":"string"},"optional":{"type":"boolean"}},"additionalProperties":false,"required":["key"]};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},schema:schema15.required,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "key")) || (key0 === "optional"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema15.properties.name.type,parentSchema:schema15.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.key !== undefined){
let data1 = data.key;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},schema:schema15.properties.key.type,parentSchema:schema15.properties.key,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.optional !== undefined){
let data2 = data.optional;
if(typeof data2 !== "boolean"){
const err4 = {instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type: "boolean"},schema:schema15.properties.optional.type,parentSchema:schema15.properties.optional,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema15.type,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":"object","properties":{"apiVersion":{"type":"string"},"fieldPath":{"type":"string"}},"additionalProperties":false,"required":["fieldPath"]};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fieldPath === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fieldPath"},schema:schema16.required,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "apiVersion") || (key0 === "fieldPath"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type: "string"},schema:schema16.properties.apiVersion.type,parentSchema:schema16.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.fieldPath !== undefined){
let data1 = data.fieldPath;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/fieldPath",schemaPath:"#/properties/fieldPath/type",keyword:"type",params:{type: "string"},schema:schema16.properties.fieldPath.type,parentSchema:schema16.properties.fieldPath,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema16.type,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":"object","properties":{"containerName":{"type":"string"},"divisor":{"pattern":"^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$","x-allowed":"a quantity such as 500m or 1Gi","type":["integer","string"]},"resource":{"type":"string"}},"additionalProperties":false,"required":["resource"]};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resource === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resource"},schema:schema17.required,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "containerName") || (key0 === "divisor")) || (key0 === "resource"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.containerName !== undefined){
let data0 = data.containerName;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/containerName",schemaPath:"#/properties/containerName/type",keyword:"type",params:{type: "string"},schema:schema17.properties.containerName.type,parentSchema:schema17.properties.containerName,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.divisor !== undefined){
let data1 = data.divisor;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (typeof data1 !== "string")){
const err3 = {instancePath:instancePath+"/divisor",schemaPath:"#/properties/divisor/type",keyword:"type",params:{type: schema17.properties.divisor.type},schema:schema17.properties.divisor.type,parentSchema:schema17.properties.divisor,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err4 = {instancePath:instancePath+"/divisor",schemaPath:"#/properties/divisor/pattern",keyword:"pattern",params:{pattern: "^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$"},schema:"^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$",parentSchema:schema17.properties.divisor,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.resource !== undefined){
let data2 = data.resource;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/type",keyword:"type",params:{type: "string"},schema:schema17.properties.resource.type,parentSchema:schema17.properties.resource,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema17.type,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":"object","properties":{"key":{"type":"string"},"optional":{"type":"boolean"},"path":{"type":"string"},"volumeName":{"type":"string"}},"additionalProperties":false,"required":["key","path","volumeName"]};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},schema:schema18.required,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.path === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},schema:schema18.required,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.volumeName === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "volumeName"},schema:schema18.required,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "key") || (key0 === "optional")) || (key0 === "path")) || (key0 === "volumeName"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.key !== undefined){
let data0 = data.key;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},schema:schema18.properties.key.type,parentSchema:schema18.properties.key,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.optional !== undefined){
let data1 = data.optional;
if(typeof data1 !== "boolean"){
const err5 = {instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type: "boolean"},schema:schema18.properties.optional.type,parentSchema:schema18.properties.optional,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.path !== undefined){
let data2 = data.path;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema18.properties.path.type,parentSchema:schema18.properties.path,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.volumeName !== undefined){
let data3 = data.volumeName;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/volumeName",schemaPath:"#/properties/volumeName/type",keyword:"type",params:{type: "string"},schema:schema18.properties.volumeName.type,parentSchema:schema18.properties.volumeName,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema18.type,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}


function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "configMapKeyRef") || (key0 === "secretKeyRef")) || (key0 === "fieldRef")) || (key0 === "resourceFieldRef")) || (key0 === "fileKeyRef"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.configMapKeyRef !== undefined){
if(!(validate39(data.configMapKeyRef, {instancePath:instancePath+"/configMapKeyRef",parentData:data,parentDataProperty:"configMapKeyRef",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.secretKeyRef !== undefined){
if(!(validate39(data.secretKeyRef, {instancePath:instancePath+"/secretKeyRef",parentData:data,parentDataProperty:"secretKeyRef",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.fieldRef !== undefined){
if(!(validate42(data.fieldRef, {instancePath:instancePath+"/fieldRef",parentData:data,parentDataProperty:"fieldRef",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.resourceFieldRef !== undefined){
if(!(validate44(data.resourceFieldRef, {instancePath:instancePath+"/resourceFieldRef",parentData:data,parentDataProperty:"resourceFieldRef",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.fileKeyRef !== undefined){
if(!(validate46(data.fileKeyRef, {instancePath:instancePath+"/fileKeyRef",parentData:data,parentDataProperty:"fileKeyRef",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema13.required,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "value")) || (key0 === "valueFrom"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema13.properties.name.type,parentSchema:schema13.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.value !== undefined){
let data1 = data.value;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"},schema:schema13.properties.value.type,parentSchema:schema13.properties.value,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.valueFrom !== undefined){
if(!(validate38(data.valueFrom, {instancePath:instancePath+"/valueFrom",parentData:data,parentDataProperty:"valueFrom",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}

const schema19 = {"type":"object","properties":{"requests":{"type":"object","properties":{},"additionalProperties":{"pattern":"^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$","x-allowed":"a quantity such as 500m or 1Gi","type":["integer","string"]}},"limits":{"type":"object","properties":{},"additionalProperties":{"pattern":"^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$","x-allowed":"a quantity such as 500m or 1Gi","type":["integer","string"]}},"claims":{"type":"array","items":{"$ref":"#/$defs/part9"}}},"additionalProperties":false};
const schema20 = {"type":"object","properties":{"name":{"type":"string"},"request":{"type":"string"}},"additionalProperties":false,"required":["name"]};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "request"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema20.properties.name.type,parentSchema:schema20.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.request !== undefined){
let data1 = data.request;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/type",keyword:"type",params:{type: "string"},schema:schema20.properties.request.type,parentSchema:schema20.properties.request,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}


function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "requests") || (key0 === "limits")) || (key0 === "claims"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.requests !== undefined){
let data0 = data.requests;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
let data1 = data0[key1];
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (typeof data1 !== "string")){
const err1 = {instancePath:instancePath+"/requests/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requests/additionalProperties/type",keyword:"type",params:{type: schema19.properties.requests.additionalProperties.type},schema:schema19.properties.requests.additionalProperties.type,parentSchema:schema19.properties.requests.additionalProperties,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err2 = {instancePath:instancePath+"/requests/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requests/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$"},schema:"^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$",parentSchema:schema19.properties.requests.additionalProperties,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/type",keyword:"type",params:{type: "object"},schema:schema19.properties.requests.type,parentSchema:schema19.properties.requests,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.limits !== undefined){
let data2 = data.limits;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key2 in data2){
let data3 = data2[key2];
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (typeof data3 !== "string")){
const err4 = {instancePath:instancePath+"/limits/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/limits/additionalProperties/type",keyword:"type",params:{type: schema19.properties.limits.additionalProperties.type},schema:schema19.properties.limits.additionalProperties.type,parentSchema:schema19.properties.limits.additionalProperties,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err5 = {instancePath:instancePath+"/limits/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/limits/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$"},schema:"^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$",parentSchema:schema19.properties.limits.additionalProperties,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"},schema:schema19.properties.limits.type,parentSchema:schema19.properties.limits,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.claims !== undefined){
let data4 = data.claims;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate51(data4[i0], {instancePath:instancePath+"/claims/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/claims",schemaPath:"#/properties/claims/type",keyword:"type",params:{type: "array"},schema:schema19.properties.claims.type,parentSchema:schema19.properties.claims,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":"object","properties":{"allowPrivilegeEscalation":{"type":"boolean"},"appArmorProfile":{"$ref":"#/$defs/part11"},"capabilities":{"$ref":"#/$defs/part12"},"privileged":{"type":"boolean"},"readOnlyRootFilesystem":{"type":"boolean"},"runAsGroup":{"minimum":-9223372036854776000,"maximum":9223372036854775000,"type":"integer"},"runAsNonRoot":{"type":"boolean"},"runAsUser":{"minimum":-9223372036854776000,"maximum":9223372036854775000,"type":"integer"},"seLinuxOptions":{"$ref":"#/$defs/part13"},"seccompProfile":{"$ref":"#/$defs/part11"},"procMount":{"type":"string"},"windowsOptions":{"$ref":"#/$defs/part14"}},"additionalProperties":false};
const schema22 = {"type":"object","properties":{"type":{"type":"string"},"localhostProfile":{"type":"string"}},"additionalProperties":false,"required":["type"]};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema22.required,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "localhostProfile"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},schema:schema22.properties.type.type,parentSchema:schema22.properties.type,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.localhostProfile !== undefined){
let data1 = data.localhostProfile;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/localhostProfile",schemaPath:"#/properties/localhostProfile/type",keyword:"type",params:{type: "string"},schema:schema22.properties.localhostProfile.type,parentSchema:schema22.properties.localhostProfile,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"object","properties":{"add":{"type":"array","items":{"type":"string"}},"drop":{"type":"array","items":{"type":"string"}}},"additionalProperties":false};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "add") || (key0 === "drop"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.add !== undefined){
let data0 = data.add;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/add/" + i0,schemaPath:"#/properties/add/items/type",keyword:"type",params:{type: "string"},schema:schema23.properties.add.items.type,parentSchema:schema23.properties.add.items,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/add",schemaPath:"#/properties/add/type",keyword:"type",params:{type: "array"},schema:schema23.properties.add.type,parentSchema:schema23.properties.add,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.drop !== undefined){
let data2 = data.drop;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 !== "string"){
const err3 = {instancePath:instancePath+"/drop/" + i1,schemaPath:"#/properties/drop/items/type",keyword:"type",params:{type: "string"},schema:schema23.properties.drop.items.type,parentSchema:schema23.properties.drop.items,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/drop",schemaPath:"#/properties/drop/type",keyword:"type",params:{type: "array"},schema:schema23.properties.drop.type,parentSchema:schema23.properties.drop,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":"object","properties":{"level":{"type":"string"},"role":{"type":"string"},"type":{"type":"string"},"user":{"type":"string"}},"additionalProperties":false};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "level") || (key0 === "role")) || (key0 === "type")) || (key0 === "user"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.level !== undefined){
let data0 = data.level;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"},schema:schema24.properties.level.type,parentSchema:schema24.properties.level,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.role !== undefined){
let data1 = data.role;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},schema:schema24.properties.role.type,parentSchema:schema24.properties.role,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},schema:schema24.properties.type.type,parentSchema:schema24.properties.type,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.user !== undefined){
let data3 = data.user;
if(typeof data3 !== "string"){
const err4 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type: "string"},schema:schema24.properties.user.type,parentSchema:schema24.properties.user,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}

const schema25 = {"type":"object","properties":{"gmsaCredentialSpec":{"type":"string"},"gmsaCredentialSpecName":{"type":"string"},"hostProcess":{"type":"boolean"},"runAsUserName":{"type":"string"}},"additionalProperties":false};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "gmsaCredentialSpec") || (key0 === "gmsaCredentialSpecName")) || (key0 === "hostProcess")) || (key0 === "runAsUserName"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.gmsaCredentialSpec !== undefined){
let data0 = data.gmsaCredentialSpec;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/gmsaCredentialSpec",schemaPath:"#/properties/gmsaCredentialSpec/type",keyword:"type",params:{type: "string"},schema:schema25.properties.gmsaCredentialSpec.type,parentSchema:schema25.properties.gmsaCredentialSpec,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.gmsaCredentialSpecName !== undefined){
let data1 = data.gmsaCredentialSpecName;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/gmsaCredentialSpecName",schemaPath:"#/properties/gmsaCredentialSpecName/type",keyword:"type",params:{type: "string"},schema:schema25.properties.gmsaCredentialSpecName.type,parentSchema:schema25.properties.gmsaCredentialSpecName,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.hostProcess !== undefined){
let data2 = data.hostProcess;
if(typeof data2 !== "boolean"){
const err3 = {instancePath:instancePath+"/hostProcess",schemaPath:"#/properties/hostProcess/type",keyword:"type",params:{type: "boolean"},schema:schema25.properties.hostProcess.type,parentSchema:schema25.properties.hostProcess,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.runAsUserName !== undefined){
let data3 = data.runAsUserName;
if(typeof data3 !== "string"){
const err4 = {instancePath:instancePath+"/runAsUserName",schemaPath:"#/properties/runAsUserName/type",keyword:"type",params:{type: "string"},schema:schema25.properties.runAsUserName.type,parentSchema:schema25.properties.runAsUserName,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}


function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema21.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.allowPrivilegeEscalation !== undefined){
let data0 = data.allowPrivilegeEscalation;
if(typeof data0 !== "boolean"){
const err1 = {instancePath:instancePath+"/allowPrivilegeEscalation",schemaPath:"#/properties/allowPrivilegeEscalation/type",keyword:"type",params:{type: "boolean"},schema:schema21.properties.allowPrivilegeEscalation.type,parentSchema:schema21.properties.allowPrivilegeEscalation,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.appArmorProfile !== undefined){
if(!(validate55(data.appArmorProfile, {instancePath:instancePath+"/appArmorProfile",parentData:data,parentDataProperty:"appArmorProfile",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.capabilities !== undefined){
if(!(validate57(data.capabilities, {instancePath:instancePath+"/capabilities",parentData:data,parentDataProperty:"capabilities",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.privileged !== undefined){
let data3 = data.privileged;
if(typeof data3 !== "boolean"){
const err2 = {instancePath:instancePath+"/privileged",schemaPath:"#/properties/privileged/type",keyword:"type",params:{type: "boolean"},schema:schema21.properties.privileged.type,parentSchema:schema21.properties.privileged,data:data3};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.readOnlyRootFilesystem !== undefined){
let data4 = data.readOnlyRootFilesystem;
if(typeof data4 !== "boolean"){
const err3 = {instancePath:instancePath+"/readOnlyRootFilesystem",schemaPath:"#/properties/readOnlyRootFilesystem/type",keyword:"type",params:{type: "boolean"},schema:schema21.properties.readOnlyRootFilesystem.type,parentSchema:schema21.properties.readOnlyRootFilesystem,data:data4};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.runAsGroup !== undefined){
let data5 = data.runAsGroup;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err4 = {instancePath:instancePath+"/runAsGroup",schemaPath:"#/properties/runAsGroup/type",keyword:"type",params:{type: "integer"},schema:schema21.properties.runAsGroup.type,parentSchema:schema21.properties.runAsGroup,data:data5};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9223372036854775000 || isNaN(data5)){
const err5 = {instancePath:instancePath+"/runAsGroup",schemaPath:"#/properties/runAsGroup/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854775000},schema:9223372036854775000,parentSchema:schema21.properties.runAsGroup,data:data5};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data5 < -9223372036854776000 || isNaN(data5)){
const err6 = {instancePath:instancePath+"/runAsGroup",schemaPath:"#/properties/runAsGroup/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9223372036854776000},schema:-9223372036854776000,parentSchema:schema21.properties.runAsGroup,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.runAsNonRoot !== undefined){
let data6 = data.runAsNonRoot;
if(typeof data6 !== "boolean"){
const err7 = {instancePath:instancePath+"/runAsNonRoot",schemaPath:"#/properties/runAsNonRoot/type",keyword:"type",params:{type: "boolean"},schema:schema21.properties.runAsNonRoot.type,parentSchema:schema21.properties.runAsNonRoot,data:data6};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.runAsUser !== undefined){
let data7 = data.runAsUser;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err8 = {instancePath:instancePath+"/runAsUser",schemaPath:"#/properties/runAsUser/type",keyword:"type",params:{type: "integer"},schema:schema21.properties.runAsUser.type,parentSchema:schema21.properties.runAsUser,data:data7};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9223372036854775000 || isNaN(data7)){
const err9 = {instancePath:instancePath+"/runAsUser",schemaPath:"#/properties/runAsUser/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854775000},schema:9223372036854775000,parentSchema:schema21.properties.runAsUser,data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data7 < -9223372036854776000 || isNaN(data7)){
const err10 = {instancePath:instancePath+"/runAsUser",schemaPath:"#/properties/runAsUser/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9223372036854776000},schema:-9223372036854776000,parentSchema:schema21.properties.runAsUser,data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.seLinuxOptions !== undefined){
if(!(validate59(data.seLinuxOptions, {instancePath:instancePath+"/seLinuxOptions",parentData:data,parentDataProperty:"seLinuxOptions",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.seccompProfile !== undefined){
if(!(validate55(data.seccompProfile, {instancePath:instancePath+"/seccompProfile",parentData:data,parentDataProperty:"seccompProfile",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.procMount !== undefined){
let data10 = data.procMount;
if(typeof data10 !== "string"){
const err11 = {instancePath:instancePath+"/procMount",schemaPath:"#/properties/procMount/type",keyword:"type",params:{type: "string"},schema:schema21.properties.procMount.type,parentSchema:schema21.properties.procMount,data:data10};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.windowsOptions !== undefined){
if(!(validate62(data.windowsOptions, {instancePath:instancePath+"/windowsOptions",parentData:data,parentDataProperty:"windowsOptions",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":"object","properties":{"action":{"enum":["replace","Replace","keep","Keep","drop","Drop","hashmod","HashMod","labelmap","LabelMap","labeldrop","LabelDrop","labelkeep","LabelKeep","lowercase","Lowercase","uppercase","Uppercase","keepequal","KeepEqual","dropequal","DropEqual"],"type":"string"},"modulus":{"minimum":-9223372036854776000,"maximum":9223372036854775000,"type":"integer"},"regex":{"type":"string"},"replacement":{"type":"string"},"separator":{"type":"string"},"sourceLabels":{"type":"array","items":{"type":"string"}},"targetLabel":{"type":"string"}},"additionalProperties":false};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "action") || (key0 === "modulus")) || (key0 === "regex")) || (key0 === "replacement")) || (key0 === "separator")) || (key0 === "sourceLabels")) || (key0 === "targetLabel"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},schema:schema26.properties.action.type,parentSchema:schema26.properties.action,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((((((((((((((((((((data0 === "replace") || (data0 === "Replace")) || (data0 === "keep")) || (data0 === "Keep")) || (data0 === "drop")) || (data0 === "Drop")) || (data0 === "hashmod")) || (data0 === "HashMod")) || (data0 === "labelmap")) || (data0 === "LabelMap")) || (data0 === "labeldrop")) || (data0 === "LabelDrop")) || (data0 === "labelkeep")) || (data0 === "LabelKeep")) || (data0 === "lowercase")) || (data0 === "Lowercase")) || (data0 === "uppercase")) || (data0 === "Uppercase")) || (data0 === "keepequal")) || (data0 === "KeepEqual")) || (data0 === "dropequal")) || (data0 === "DropEqual"))){
const err2 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema26.properties.action.enum},schema:schema26.properties.action.enum,parentSchema:schema26.properties.action,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.modulus !== undefined){
let data1 = data.modulus;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/modulus",schemaPath:"#/properties/modulus/type",keyword:"type",params:{type: "integer"},schema:schema26.properties.modulus.type,parentSchema:schema26.properties.modulus,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9223372036854775000 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/modulus",schemaPath:"#/properties/modulus/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854775000},schema:9223372036854775000,parentSchema:schema26.properties.modulus,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < -9223372036854776000 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/modulus",schemaPath:"#/properties/modulus/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9223372036854776000},schema:-9223372036854776000,parentSchema:schema26.properties.modulus,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.regex !== undefined){
let data2 = data.regex;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/regex",schemaPath:"#/properties/regex/type",keyword:"type",params:{type: "string"},schema:schema26.properties.regex.type,parentSchema:schema26.properties.regex,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.replacement !== undefined){
let data3 = data.replacement;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/replacement",schemaPath:"#/properties/replacement/type",keyword:"type",params:{type: "string"},schema:schema26.properties.replacement.type,parentSchema:schema26.properties.replacement,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.separator !== undefined){
let data4 = data.separator;
if(typeof data4 !== "string"){
const err8 = {instancePath:instancePath+"/separator",schemaPath:"#/properties/separator/type",keyword:"type",params:{type: "string"},schema:schema26.properties.separator.type,parentSchema:schema26.properties.separator,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.sourceLabels !== undefined){
let data5 = data.sourceLabels;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 !== "string"){
const err9 = {instancePath:instancePath+"/sourceLabels/" + i0,schemaPath:"#/properties/sourceLabels/items/type",keyword:"type",params:{type: "string"},schema:schema26.properties.sourceLabels.items.type,parentSchema:schema26.properties.sourceLabels.items,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/sourceLabels",schemaPath:"#/properties/sourceLabels/type",keyword:"type",params:{type: "array"},schema:schema26.properties.sourceLabels.type,parentSchema:schema26.properties.sourceLabels,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.targetLabel !== undefined){
let data7 = data.targetLabel;
if(typeof data7 !== "string"){
const err11 = {instancePath:instancePath+"/targetLabel",schemaPath:"#/properties/targetLabel/type",keyword:"type",params:{type: "string"},schema:schema26.properties.targetLabel.type,parentSchema:schema26.properties.targetLabel,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}

const schema27 = {"type":"object","properties":{"labels":{"type":"object","properties":{},"additionalProperties":{"type":"string"}},"annotations":{"type":"object","properties":{},"additionalProperties":{"type":"string"}}},"additionalProperties":false};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "labels") || (key0 === "annotations"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.labels !== undefined){
let data0 = data.labels;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
let data1 = data0[key1];
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/labels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema27.properties.labels.additionalProperties.type,parentSchema:schema27.properties.labels.additionalProperties,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "object"},schema:schema27.properties.labels.type,parentSchema:schema27.properties.labels,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.annotations !== undefined){
let data2 = data.annotations;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key2 in data2){
let data3 = data2[key2];
if(typeof data3 !== "string"){
const err3 = {instancePath:instancePath+"/annotations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema27.properties.annotations.additionalProperties.type,parentSchema:schema27.properties.annotations.additionalProperties,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type: "object"},schema:schema27.properties.annotations.type,parentSchema:schema27.properties.annotations,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":"object","properties":{"configMapRef":{"$ref":"#/$defs/part18"},"prefix":{"type":"string"},"secretRef":{"$ref":"#/$defs/part18"}},"additionalProperties":false};
const schema29 = {"type":"object","properties":{"name":{"type":"string"},"optional":{"type":"boolean"}},"additionalProperties":false};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "name") || (key0 === "optional"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema29.properties.name.type,parentSchema:schema29.properties.name,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.optional !== undefined){
let data1 = data.optional;
if(typeof data1 !== "boolean"){
const err2 = {instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type: "boolean"},schema:schema29.properties.optional.type,parentSchema:schema29.properties.optional,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema29.type,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}


function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "configMapRef") || (key0 === "prefix")) || (key0 === "secretRef"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.configMapRef !== undefined){
if(!(validate75(data.configMapRef, {instancePath:instancePath+"/configMapRef",parentData:data,parentDataProperty:"configMapRef",rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.prefix !== undefined){
let data1 = data.prefix;
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type: "string"},schema:schema28.properties.prefix.type,parentSchema:schema28.properties.prefix,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.secretRef !== undefined){
if(!(validate75(data.secretRef, {instancePath:instancePath+"/secretRef",parentData:data,parentDataProperty:"secretRef",rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":"object","properties":{"postStart":{"$ref":"#/$defs/part20"},"preStop":{"$ref":"#/$defs/part20"},"stopSignal":{"type":"string"}},"additionalProperties":false};
const schema31 = {"type":"object","properties":{"exec":{"type":"object","properties":{"command":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"httpGet":{"$ref":"#/$defs/part21"},"sleep":{"type":"object","properties":{"seconds":{"minimum":-9223372036854776000,"maximum":9223372036854775000,"type":"integer"}},"additionalProperties":false,"required":["seconds"]},"tcpSocket":{"$ref":"#/$defs/part23"}},"additionalProperties":false};
const schema32 = {"type":"object","properties":{"host":{"type":"string"},"httpHeaders":{"type":"array","items":{"$ref":"#/$defs/part22"}},"path":{"type":"string"},"port":{"type":["integer","string"]},"scheme":{"type":"string"}},"additionalProperties":false,"required":["port"]};
const schema33 = {"type":"object","properties":{"name":{"type":"string"},"value":{"type":"string"}},"additionalProperties":false,"required":["name","value"]};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.value === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "value"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema33.properties.name.type,parentSchema:schema33.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.value !== undefined){
let data1 = data.value;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"},schema:schema33.properties.value.type,parentSchema:schema33.properties.value,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}


function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.port === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "port"},schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "host") || (key0 === "httpHeaders")) || (key0 === "path")) || (key0 === "port")) || (key0 === "scheme"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.host !== undefined){
let data0 = data.host;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type: "string"},schema:schema32.properties.host.type,parentSchema:schema32.properties.host,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.httpHeaders !== undefined){
let data1 = data.httpHeaders;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate82(data1[i0], {instancePath:instancePath+"/httpHeaders/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/httpHeaders",schemaPath:"#/properties/httpHeaders/type",keyword:"type",params:{type: "array"},schema:schema32.properties.httpHeaders.type,parentSchema:schema32.properties.httpHeaders,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.path !== undefined){
let data3 = data.path;
if(typeof data3 !== "string"){
const err4 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema32.properties.path.type,parentSchema:schema32.properties.path,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.port !== undefined){
let data4 = data.port;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (typeof data4 !== "string")){
const err5 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type: schema32.properties.port.type},schema:schema32.properties.port.type,parentSchema:schema32.properties.port,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.scheme !== undefined){
let data5 = data.scheme;
if(typeof data5 !== "string"){
const err6 = {instancePath:instancePath+"/scheme",schemaPath:"#/properties/scheme/type",keyword:"type",params:{type: "string"},schema:schema32.properties.scheme.type,parentSchema:schema32.properties.scheme,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}

const schema34 = {"type":"object","properties":{"host":{"type":"string"},"port":{"type":["integer","string"]}},"additionalProperties":false,"required":["port"]};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.port === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "port"},schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "host") || (key0 === "port"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.host !== undefined){
let data0 = data.host;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type: "string"},schema:schema34.properties.host.type,parentSchema:schema34.properties.host,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.port !== undefined){
let data1 = data.port;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (typeof data1 !== "string")){
const err3 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type: schema34.properties.port.type},schema:schema34.properties.port.type,parentSchema:schema34.properties.port,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}


function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "exec") || (key0 === "httpGet")) || (key0 === "sleep")) || (key0 === "tcpSocket"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.exec !== undefined){
let data0 = data.exec;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(key1 === "command")){
const err1 = {instancePath:instancePath+"/exec",schemaPath:"#/properties/exec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema31.properties.exec,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.command !== undefined){
let data1 = data0.command;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
const err2 = {instancePath:instancePath+"/exec/command/" + i0,schemaPath:"#/properties/exec/properties/command/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.exec.properties.command.items.type,parentSchema:schema31.properties.exec.properties.command.items,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/exec/command",schemaPath:"#/properties/exec/properties/command/type",keyword:"type",params:{type: "array"},schema:schema31.properties.exec.properties.command.type,parentSchema:schema31.properties.exec.properties.command,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/exec",schemaPath:"#/properties/exec/type",keyword:"type",params:{type: "object"},schema:schema31.properties.exec.type,parentSchema:schema31.properties.exec,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.httpGet !== undefined){
if(!(validate81(data.httpGet, {instancePath:instancePath+"/httpGet",parentData:data,parentDataProperty:"httpGet",rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
if(data.sleep !== undefined){
let data4 = data.sleep;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.seconds === undefined){
const err5 = {instancePath:instancePath+"/sleep",schemaPath:"#/properties/sleep/required",keyword:"required",params:{missingProperty: "seconds"},schema:schema31.properties.sleep.required,parentSchema:schema31.properties.sleep,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key2 in data4){
if(!(key2 === "seconds")){
const err6 = {instancePath:instancePath+"/sleep",schemaPath:"#/properties/sleep/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema31.properties.sleep,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data4.seconds !== undefined){
let data5 = data4.seconds;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err7 = {instancePath:instancePath+"/sleep/seconds",schemaPath:"#/properties/sleep/properties/seconds/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.sleep.properties.seconds.type,parentSchema:schema31.properties.sleep.properties.seconds,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9223372036854775000 || isNaN(data5)){
const err8 = {instancePath:instancePath+"/sleep/seconds",schemaPath:"#/properties/sleep/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854775000},schema:9223372036854775000,parentSchema:schema31.properties.sleep.properties.seconds,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data5 < -9223372036854776000 || isNaN(data5)){
const err9 = {instancePath:instancePath+"/sleep/seconds",schemaPath:"#/properties/sleep/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9223372036854776000},schema:-9223372036854776000,parentSchema:schema31.properties.sleep.properties.seconds,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/sleep",schemaPath:"#/properties/sleep/type",keyword:"type",params:{type: "object"},schema:schema31.properties.sleep.type,parentSchema:schema31.properties.sleep,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.tcpSocket !== undefined){
if(!(validate85(data.tcpSocket, {instancePath:instancePath+"/tcpSocket",parentData:data,parentDataProperty:"tcpSocket",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}


function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "postStart") || (key0 === "preStop")) || (key0 === "stopSignal"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.postStart !== undefined){
if(!(validate80(data.postStart, {instancePath:instancePath+"/postStart",parentData:data,parentDataProperty:"postStart",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.preStop !== undefined){
if(!(validate80(data.preStop, {instancePath:instancePath+"/preStop",parentData:data,parentDataProperty:"preStop",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.stopSignal !== undefined){
let data2 = data.stopSignal;
if(typeof data2 !== "string"){
const err1 = {instancePath:instancePath+"/stopSignal",schemaPath:"#/properties/stopSignal/type",keyword:"type",params:{type: "string"},schema:schema30.properties.stopSignal.type,parentSchema:schema30.properties.stopSignal,data:data2};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}

const schema35 = {"type":"object","properties":{"exec":{"type":"object","properties":{"command":{"type":"array","items":{"type":"string"}}},"additionalProperties":false},"failureThreshold":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"},"grpc":{"$ref":"#/$defs/part25"},"httpGet":{"$ref":"#/$defs/part21"},"initialDelaySeconds":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"},"periodSeconds":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"},"successThreshold":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"},"tcpSocket":{"$ref":"#/$defs/part23"},"terminationGracePeriodSeconds":{"minimum":-9223372036854776000,"maximum":9223372036854775000,"type":"integer"},"timeoutSeconds":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"}},"additionalProperties":false};
const schema36 = {"type":"object","properties":{"port":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"},"service":{"type":"string"}},"additionalProperties":false,"required":["port"]};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.port === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "port"},schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "port") || (key0 === "service"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.port !== undefined){
let data0 = data.port;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type: "integer"},schema:schema36.properties.port.type,parentSchema:schema36.properties.port,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema36.properties.port,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < -2147483648 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema36.properties.port,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.service !== undefined){
let data1 = data.service;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type: "string"},schema:schema36.properties.service.type,parentSchema:schema36.properties.service,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}


function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema35.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.exec !== undefined){
let data0 = data.exec;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(key1 === "command")){
const err1 = {instancePath:instancePath+"/exec",schemaPath:"#/properties/exec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema35.properties.exec,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.command !== undefined){
let data1 = data0.command;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
const err2 = {instancePath:instancePath+"/exec/command/" + i0,schemaPath:"#/properties/exec/properties/command/items/type",keyword:"type",params:{type: "string"},schema:schema35.properties.exec.properties.command.items.type,parentSchema:schema35.properties.exec.properties.command.items,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/exec/command",schemaPath:"#/properties/exec/properties/command/type",keyword:"type",params:{type: "array"},schema:schema35.properties.exec.properties.command.type,parentSchema:schema35.properties.exec.properties.command,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/exec",schemaPath:"#/properties/exec/type",keyword:"type",params:{type: "object"},schema:schema35.properties.exec.type,parentSchema:schema35.properties.exec,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.failureThreshold !== undefined){
let data3 = data.failureThreshold;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err5 = {instancePath:instancePath+"/failureThreshold",schemaPath:"#/properties/failureThreshold/type",keyword:"type",params:{type: "integer"},schema:schema35.properties.failureThreshold.type,parentSchema:schema35.properties.failureThreshold,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 2147483647 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/failureThreshold",schemaPath:"#/properties/failureThreshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema35.properties.failureThreshold,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3 < -2147483648 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/failureThreshold",schemaPath:"#/properties/failureThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema35.properties.failureThreshold,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.grpc !== undefined){
if(!(validate91(data.grpc, {instancePath:instancePath+"/grpc",parentData:data,parentDataProperty:"grpc",rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
if(data.httpGet !== undefined){
if(!(validate81(data.httpGet, {instancePath:instancePath+"/httpGet",parentData:data,parentDataProperty:"httpGet",rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
if(data.initialDelaySeconds !== undefined){
let data6 = data.initialDelaySeconds;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err8 = {instancePath:instancePath+"/initialDelaySeconds",schemaPath:"#/properties/initialDelaySeconds/type",keyword:"type",params:{type: "integer"},schema:schema35.properties.initialDelaySeconds.type,parentSchema:schema35.properties.initialDelaySeconds,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 2147483647 || isNaN(data6)){
const err9 = {instancePath:instancePath+"/initialDelaySeconds",schemaPath:"#/properties/initialDelaySeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema35.properties.initialDelaySeconds,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data6 < -2147483648 || isNaN(data6)){
const err10 = {instancePath:instancePath+"/initialDelaySeconds",schemaPath:"#/properties/initialDelaySeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema35.properties.initialDelaySeconds,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.periodSeconds !== undefined){
let data7 = data.periodSeconds;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err11 = {instancePath:instancePath+"/periodSeconds",schemaPath:"#/properties/periodSeconds/type",keyword:"type",params:{type: "integer"},schema:schema35.properties.periodSeconds.type,parentSchema:schema35.properties.periodSeconds,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 2147483647 || isNaN(data7)){
const err12 = {instancePath:instancePath+"/periodSeconds",schemaPath:"#/properties/periodSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema35.properties.periodSeconds,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data7 < -2147483648 || isNaN(data7)){
const err13 = {instancePath:instancePath+"/periodSeconds",schemaPath:"#/properties/periodSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema35.properties.periodSeconds,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.successThreshold !== undefined){
let data8 = data.successThreshold;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err14 = {instancePath:instancePath+"/successThreshold",schemaPath:"#/properties/successThreshold/type",keyword:"type",params:{type: "integer"},schema:schema35.properties.successThreshold.type,parentSchema:schema35.properties.successThreshold,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 2147483647 || isNaN(data8)){
const err15 = {instancePath:instancePath+"/successThreshold",schemaPath:"#/properties/successThreshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema35.properties.successThreshold,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data8 < -2147483648 || isNaN(data8)){
const err16 = {instancePath:instancePath+"/successThreshold",schemaPath:"#/properties/successThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema35.properties.successThreshold,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.tcpSocket !== undefined){
if(!(validate85(data.tcpSocket, {instancePath:instancePath+"/tcpSocket",parentData:data,parentDataProperty:"tcpSocket",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if(data.terminationGracePeriodSeconds !== undefined){
let data10 = data.terminationGracePeriodSeconds;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err17 = {instancePath:instancePath+"/terminationGracePeriodSeconds",schemaPath:"#/properties/terminationGracePeriodSeconds/type",keyword:"type",params:{type: "integer"},schema:schema35.properties.terminationGracePeriodSeconds.type,parentSchema:schema35.properties.terminationGracePeriodSeconds,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 9223372036854775000 || isNaN(data10)){
const err18 = {instancePath:instancePath+"/terminationGracePeriodSeconds",schemaPath:"#/properties/terminationGracePeriodSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854775000},schema:9223372036854775000,parentSchema:schema35.properties.terminationGracePeriodSeconds,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data10 < -9223372036854776000 || isNaN(data10)){
const err19 = {instancePath:instancePath+"/terminationGracePeriodSeconds",schemaPath:"#/properties/terminationGracePeriodSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9223372036854776000},schema:-9223372036854776000,parentSchema:schema35.properties.terminationGracePeriodSeconds,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.timeoutSeconds !== undefined){
let data11 = data.timeoutSeconds;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err20 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/type",keyword:"type",params:{type: "integer"},schema:schema35.properties.timeoutSeconds.type,parentSchema:schema35.properties.timeoutSeconds,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 2147483647 || isNaN(data11)){
const err21 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema35.properties.timeoutSeconds,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data11 < -2147483648 || isNaN(data11)){
const err22 = {instancePath:instancePath+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema35.properties.timeoutSeconds,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}

const schema37 = {"type":"object","properties":{"containerPort":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"},"hostIP":{"type":"string"},"hostPort":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"},"name":{"type":"string"},"protocol":{"type":"string"}},"additionalProperties":false,"required":["containerPort"]};

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.containerPort === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "containerPort"},schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "containerPort") || (key0 === "hostIP")) || (key0 === "hostPort")) || (key0 === "name")) || (key0 === "protocol"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.containerPort !== undefined){
let data0 = data.containerPort;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/containerPort",schemaPath:"#/properties/containerPort/type",keyword:"type",params:{type: "integer"},schema:schema37.properties.containerPort.type,parentSchema:schema37.properties.containerPort,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/containerPort",schemaPath:"#/properties/containerPort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema37.properties.containerPort,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < -2147483648 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/containerPort",schemaPath:"#/properties/containerPort/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema37.properties.containerPort,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.hostIP !== undefined){
let data1 = data.hostIP;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/hostIP",schemaPath:"#/properties/hostIP/type",keyword:"type",params:{type: "string"},schema:schema37.properties.hostIP.type,parentSchema:schema37.properties.hostIP,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.hostPort !== undefined){
let data2 = data.hostPort;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/hostPort",schemaPath:"#/properties/hostPort/type",keyword:"type",params:{type: "integer"},schema:schema37.properties.hostPort.type,parentSchema:schema37.properties.hostPort,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/hostPort",schemaPath:"#/properties/hostPort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema37.properties.hostPort,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2 < -2147483648 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/hostPort",schemaPath:"#/properties/hostPort/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema37.properties.hostPort,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema37.properties.name.type,parentSchema:schema37.properties.name,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.protocol !== undefined){
let data4 = data.protocol;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/type",keyword:"type",params:{type: "string"},schema:schema37.properties.protocol.type,parentSchema:schema37.properties.protocol,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}

const schema38 = {"type":"object","properties":{"resourceName":{"type":"string"},"restartPolicy":{"type":"string"}},"additionalProperties":false,"required":["resourceName","restartPolicy"]};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resourceName === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resourceName"},schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.restartPolicy === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "restartPolicy"},schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "resourceName") || (key0 === "restartPolicy"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.resourceName !== undefined){
let data0 = data.resourceName;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/resourceName",schemaPath:"#/properties/resourceName/type",keyword:"type",params:{type: "string"},schema:schema38.properties.resourceName.type,parentSchema:schema38.properties.resourceName,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.restartPolicy !== undefined){
let data1 = data.restartPolicy;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/restartPolicy",schemaPath:"#/properties/restartPolicy/type",keyword:"type",params:{type: "string"},schema:schema38.properties.restartPolicy.type,parentSchema:schema38.properties.restartPolicy,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}

const schema39 = {"type":"object","properties":{"action":{"type":"string"},"exitCodes":{"$ref":"#/$defs/part29"}},"additionalProperties":false,"required":["action"]};
const schema40 = {"type":"object","properties":{"operator":{"type":"string"},"values":{"type":"array","items":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"}}},"additionalProperties":false,"required":["operator"]};

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.operator === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operator"},schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "operator") || (key0 === "values"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.operator !== undefined){
let data0 = data.operator;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/type",keyword:"type",params:{type: "string"},schema:schema40.properties.operator.type,parentSchema:schema40.properties.operator,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.values !== undefined){
let data1 = data.values;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err3 = {instancePath:instancePath+"/values/" + i0,schemaPath:"#/properties/values/items/type",keyword:"type",params:{type: "integer"},schema:schema40.properties.values.items.type,parentSchema:schema40.properties.values.items,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/values/" + i0,schemaPath:"#/properties/values/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema40.properties.values.items,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2 < -2147483648 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/values/" + i0,schemaPath:"#/properties/values/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema40.properties.values.items,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "array"},schema:schema40.properties.values.type,parentSchema:schema40.properties.values,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}


function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "action") || (key0 === "exitCodes"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},schema:schema39.properties.action.type,parentSchema:schema39.properties.action,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.exitCodes !== undefined){
if(!(validate102(data.exitCodes, {instancePath:instancePath+"/exitCodes",parentData:data,parentDataProperty:"exitCodes",rootData}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}

const schema41 = {"type":"object","properties":{"devicePath":{"type":"string"},"name":{"type":"string"}},"additionalProperties":false,"required":["devicePath","name"]};

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.devicePath === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "devicePath"},schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "devicePath") || (key0 === "name"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.devicePath !== undefined){
let data0 = data.devicePath;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/devicePath",schemaPath:"#/properties/devicePath/type",keyword:"type",params:{type: "string"},schema:schema41.properties.devicePath.type,parentSchema:schema41.properties.devicePath,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema41.properties.name.type,parentSchema:schema41.properties.name,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema41.type,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}

const schema42 = {"type":"object","properties":{"mountPath":{"type":"string"},"mountPropagation":{"type":"string"},"name":{"type":"string"},"readOnly":{"type":"boolean"},"recursiveReadOnly":{"type":"string"},"subPath":{"type":"string"},"subPathExpr":{"type":"string"}},"additionalProperties":false,"required":["mountPath","name"]};

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mountPath === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mountPath"},schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "mountPath") || (key0 === "mountPropagation")) || (key0 === "name")) || (key0 === "readOnly")) || (key0 === "recursiveReadOnly")) || (key0 === "subPath")) || (key0 === "subPathExpr"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.mountPath !== undefined){
let data0 = data.mountPath;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/mountPath",schemaPath:"#/properties/mountPath/type",keyword:"type",params:{type: "string"},schema:schema42.properties.mountPath.type,parentSchema:schema42.properties.mountPath,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.mountPropagation !== undefined){
let data1 = data.mountPropagation;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/mountPropagation",schemaPath:"#/properties/mountPropagation/type",keyword:"type",params:{type: "string"},schema:schema42.properties.mountPropagation.type,parentSchema:schema42.properties.mountPropagation,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema42.properties.name.type,parentSchema:schema42.properties.name,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.readOnly !== undefined){
let data3 = data.readOnly;
if(typeof data3 !== "boolean"){
const err6 = {instancePath:instancePath+"/readOnly",schemaPath:"#/properties/readOnly/type",keyword:"type",params:{type: "boolean"},schema:schema42.properties.readOnly.type,parentSchema:schema42.properties.readOnly,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.recursiveReadOnly !== undefined){
let data4 = data.recursiveReadOnly;
if(typeof data4 !== "string"){
const err7 = {instancePath:instancePath+"/recursiveReadOnly",schemaPath:"#/properties/recursiveReadOnly/type",keyword:"type",params:{type: "string"},schema:schema42.properties.recursiveReadOnly.type,parentSchema:schema42.properties.recursiveReadOnly,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.subPath !== undefined){
let data5 = data.subPath;
if(typeof data5 !== "string"){
const err8 = {instancePath:instancePath+"/subPath",schemaPath:"#/properties/subPath/type",keyword:"type",params:{type: "string"},schema:schema42.properties.subPath.type,parentSchema:schema42.properties.subPath,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.subPathExpr !== undefined){
let data6 = data.subPathExpr;
if(typeof data6 !== "string"){
const err9 = {instancePath:instancePath+"/subPathExpr",schemaPath:"#/properties/subPathExpr/type",keyword:"type",params:{type: "string"},schema:schema42.properties.subPathExpr.type,parentSchema:schema42.properties.subPathExpr,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}

const schema43 = {"type":"object","properties":{"name":{"type":"string"},"value":{"type":"string"},"valueFrom":{"$ref":"#/$defs/part33"}},"additionalProperties":false,"required":["name"]};
const schema44 = {"type":"object","properties":{"configMapKeyRef":{"$ref":"#/$defs/part34"},"fieldRef":{"$ref":"#/$defs/part5"},"fileKeyRef":{"$ref":"#/$defs/part7"},"resourceFieldRef":{"$ref":"#/$defs/part6"},"secretKeyRef":{"$ref":"#/$defs/part34"}},"additionalProperties":false};
const schema45 = {"type":"object","properties":{"key":{"type":"string"},"name":{"type":"string"},"optional":{"type":"boolean"}},"additionalProperties":false,"required":["key"]};

function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "key") || (key0 === "name")) || (key0 === "optional"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.key !== undefined){
let data0 = data.key;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},schema:schema45.properties.key.type,parentSchema:schema45.properties.key,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema45.properties.name.type,parentSchema:schema45.properties.name,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.optional !== undefined){
let data2 = data.optional;
if(typeof data2 !== "boolean"){
const err4 = {instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type: "boolean"},schema:schema45.properties.optional.type,parentSchema:schema45.properties.optional,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema45.type,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate117.errors = vErrors;
return errors === 0;
}


function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "configMapKeyRef") || (key0 === "fieldRef")) || (key0 === "fileKeyRef")) || (key0 === "resourceFieldRef")) || (key0 === "secretKeyRef"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.configMapKeyRef !== undefined){
if(!(validate117(data.configMapKeyRef, {instancePath:instancePath+"/configMapKeyRef",parentData:data,parentDataProperty:"configMapKeyRef",rootData}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
if(data.fieldRef !== undefined){
if(!(validate42(data.fieldRef, {instancePath:instancePath+"/fieldRef",parentData:data,parentDataProperty:"fieldRef",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.fileKeyRef !== undefined){
if(!(validate46(data.fileKeyRef, {instancePath:instancePath+"/fileKeyRef",parentData:data,parentDataProperty:"fileKeyRef",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.resourceFieldRef !== undefined){
if(!(validate44(data.resourceFieldRef, {instancePath:instancePath+"/resourceFieldRef",parentData:data,parentDataProperty:"resourceFieldRef",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.secretKeyRef !== undefined){
if(!(validate117(data.secretKeyRef, {instancePath:instancePath+"/secretKeyRef",parentData:data,parentDataProperty:"secretKeyRef",rootData}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}


function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "value")) || (key0 === "valueFrom"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema43.properties.name.type,parentSchema:schema43.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.value !== undefined){
let data1 = data.value;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"},schema:schema43.properties.value.type,parentSchema:schema43.properties.value,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.valueFrom !== undefined){
if(!(validate116(data.valueFrom, {instancePath:instancePath+"/valueFrom",parentData:data,parentDataProperty:"valueFrom",rootData}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema43.type,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}

const schema46 = {"type":"object","properties":{"claims":{"type":"array","items":{"$ref":"#/$defs/part9"}},"limits":{"type":"object","properties":{},"additionalProperties":{"pattern":"^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$","x-allowed":"a quantity such as 500m or 1Gi","type":["integer","string"]}},"requests":{"type":"object","properties":{},"additionalProperties":{"pattern":"^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$","x-allowed":"a quantity such as 500m or 1Gi","type":["integer","string"]}}},"additionalProperties":false};

function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "claims") || (key0 === "limits")) || (key0 === "requests"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.claims !== undefined){
let data0 = data.claims;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate51(data0[i0], {instancePath:instancePath+"/claims/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/claims",schemaPath:"#/properties/claims/type",keyword:"type",params:{type: "array"},schema:schema46.properties.claims.type,parentSchema:schema46.properties.claims,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.limits !== undefined){
let data2 = data.limits;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
let data3 = data2[key1];
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (typeof data3 !== "string")){
const err2 = {instancePath:instancePath+"/limits/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/limits/additionalProperties/type",keyword:"type",params:{type: schema46.properties.limits.additionalProperties.type},schema:schema46.properties.limits.additionalProperties.type,parentSchema:schema46.properties.limits.additionalProperties,data:data3};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err3 = {instancePath:instancePath+"/limits/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/limits/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$"},schema:"^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$",parentSchema:schema46.properties.limits.additionalProperties,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
else {
const err4 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"},schema:schema46.properties.limits.type,parentSchema:schema46.properties.limits,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.requests !== undefined){
let data4 = data.requests;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
let data5 = data4[key2];
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (typeof data5 !== "string")){
const err5 = {instancePath:instancePath+"/requests/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requests/additionalProperties/type",keyword:"type",params:{type: schema46.properties.requests.additionalProperties.type},schema:schema46.properties.requests.additionalProperties.type,parentSchema:schema46.properties.requests.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
const err6 = {instancePath:instancePath+"/requests/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requests/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$"},schema:"^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$",parentSchema:schema46.properties.requests.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else {
const err7 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/type",keyword:"type",params:{type: "object"},schema:schema46.properties.requests.type,parentSchema:schema46.properties.requests,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema46.type,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate131.errors = vErrors;
return errors === 0;
}

const schema47 = {"type":"object","properties":{"allowPrivilegeEscalation":{"type":"boolean"},"appArmorProfile":{"$ref":"#/$defs/part37"},"capabilities":{"$ref":"#/$defs/part12"},"privileged":{"type":"boolean"},"procMount":{"type":"string"},"readOnlyRootFilesystem":{"type":"boolean"},"runAsGroup":{"minimum":-9223372036854776000,"maximum":9223372036854775000,"type":"integer"},"runAsNonRoot":{"type":"boolean"},"runAsUser":{"minimum":-9223372036854776000,"maximum":9223372036854775000,"type":"integer"},"seLinuxOptions":{"$ref":"#/$defs/part13"},"seccompProfile":{"$ref":"#/$defs/part37"},"windowsOptions":{"$ref":"#/$defs/part14"}},"additionalProperties":false};
const schema48 = {"type":"object","properties":{"localhostProfile":{"type":"string"},"type":{"type":"string"}},"additionalProperties":false,"required":["type"]};

function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "localhostProfile") || (key0 === "type"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.localhostProfile !== undefined){
let data0 = data.localhostProfile;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/localhostProfile",schemaPath:"#/properties/localhostProfile/type",keyword:"type",params:{type: "string"},schema:schema48.properties.localhostProfile.type,parentSchema:schema48.properties.localhostProfile,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},schema:schema48.properties.type.type,parentSchema:schema48.properties.type,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema48.type,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}


function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema47.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.allowPrivilegeEscalation !== undefined){
let data0 = data.allowPrivilegeEscalation;
if(typeof data0 !== "boolean"){
const err1 = {instancePath:instancePath+"/allowPrivilegeEscalation",schemaPath:"#/properties/allowPrivilegeEscalation/type",keyword:"type",params:{type: "boolean"},schema:schema47.properties.allowPrivilegeEscalation.type,parentSchema:schema47.properties.allowPrivilegeEscalation,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.appArmorProfile !== undefined){
if(!(validate136(data.appArmorProfile, {instancePath:instancePath+"/appArmorProfile",parentData:data,parentDataProperty:"appArmorProfile",rootData}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
if(data.capabilities !== undefined){
if(!(validate57(data.capabilities, {instancePath:instancePath+"/capabilities",parentData:data,parentDataProperty:"capabilities",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.privileged !== undefined){
let data3 = data.privileged;
if(typeof data3 !== "boolean"){
const err2 = {instancePath:instancePath+"/privileged",schemaPath:"#/properties/privileged/type",keyword:"type",params:{type: "boolean"},schema:schema47.properties.privileged.type,parentSchema:schema47.properties.privileged,data:data3};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.procMount !== undefined){
let data4 = data.procMount;
if(typeof data4 !== "string"){
const err3 = {instancePath:instancePath+"/procMount",schemaPath:"#/properties/procMount/type",keyword:"type",params:{type: "string"},schema:schema47.properties.procMount.type,parentSchema:schema47.properties.procMount,data:data4};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.readOnlyRootFilesystem !== undefined){
let data5 = data.readOnlyRootFilesystem;
if(typeof data5 !== "boolean"){
const err4 = {instancePath:instancePath+"/readOnlyRootFilesystem",schemaPath:"#/properties/readOnlyRootFilesystem/type",keyword:"type",params:{type: "boolean"},schema:schema47.properties.readOnlyRootFilesystem.type,parentSchema:schema47.properties.readOnlyRootFilesystem,data:data5};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.runAsGroup !== undefined){
let data6 = data.runAsGroup;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err5 = {instancePath:instancePath+"/runAsGroup",schemaPath:"#/properties/runAsGroup/type",keyword:"type",params:{type: "integer"},schema:schema47.properties.runAsGroup.type,parentSchema:schema47.properties.runAsGroup,data:data6};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9223372036854775000 || isNaN(data6)){
const err6 = {instancePath:instancePath+"/runAsGroup",schemaPath:"#/properties/runAsGroup/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854775000},schema:9223372036854775000,parentSchema:schema47.properties.runAsGroup,data:data6};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data6 < -9223372036854776000 || isNaN(data6)){
const err7 = {instancePath:instancePath+"/runAsGroup",schemaPath:"#/properties/runAsGroup/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9223372036854776000},schema:-9223372036854776000,parentSchema:schema47.properties.runAsGroup,data:data6};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.runAsNonRoot !== undefined){
let data7 = data.runAsNonRoot;
if(typeof data7 !== "boolean"){
const err8 = {instancePath:instancePath+"/runAsNonRoot",schemaPath:"#/properties/runAsNonRoot/type",keyword:"type",params:{type: "boolean"},schema:schema47.properties.runAsNonRoot.type,parentSchema:schema47.properties.runAsNonRoot,data:data7};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.runAsUser !== undefined){
let data8 = data.runAsUser;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err9 = {instancePath:instancePath+"/runAsUser",schemaPath:"#/properties/runAsUser/type",keyword:"type",params:{type: "integer"},schema:schema47.properties.runAsUser.type,parentSchema:schema47.properties.runAsUser,data:data8};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9223372036854775000 || isNaN(data8)){
const err10 = {instancePath:instancePath+"/runAsUser",schemaPath:"#/properties/runAsUser/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854775000},schema:9223372036854775000,parentSchema:schema47.properties.runAsUser,data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data8 < -9223372036854776000 || isNaN(data8)){
const err11 = {instancePath:instancePath+"/runAsUser",schemaPath:"#/properties/runAsUser/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9223372036854776000},schema:-9223372036854776000,parentSchema:schema47.properties.runAsUser,data:data8};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.seLinuxOptions !== undefined){
if(!(validate59(data.seLinuxOptions, {instancePath:instancePath+"/seLinuxOptions",parentData:data,parentDataProperty:"seLinuxOptions",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.seccompProfile !== undefined){
if(!(validate136(data.seccompProfile, {instancePath:instancePath+"/seccompProfile",parentData:data,parentDataProperty:"seccompProfile",rootData}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
if(data.windowsOptions !== undefined){
if(!(validate62(data.windowsOptions, {instancePath:instancePath+"/windowsOptions",parentData:data,parentDataProperty:"windowsOptions",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate135.errors = vErrors;
return errors === 0;
}

const schema49 = {"type":"object","properties":{"fsType":{"type":"string"},"partition":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"},"readOnly":{"type":"boolean"},"volumeID":{"type":"string"}},"additionalProperties":false,"required":["volumeID"]};

function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.volumeID === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "volumeID"},schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "fsType") || (key0 === "partition")) || (key0 === "readOnly")) || (key0 === "volumeID"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.fsType !== undefined){
let data0 = data.fsType;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/fsType",schemaPath:"#/properties/fsType/type",keyword:"type",params:{type: "string"},schema:schema49.properties.fsType.type,parentSchema:schema49.properties.fsType,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.partition !== undefined){
let data1 = data.partition;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/partition",schemaPath:"#/properties/partition/type",keyword:"type",params:{type: "integer"},schema:schema49.properties.partition.type,parentSchema:schema49.properties.partition,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/partition",schemaPath:"#/properties/partition/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema49.properties.partition,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < -2147483648 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/partition",schemaPath:"#/properties/partition/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema49.properties.partition,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.readOnly !== undefined){
let data2 = data.readOnly;
if(typeof data2 !== "boolean"){
const err6 = {instancePath:instancePath+"/readOnly",schemaPath:"#/properties/readOnly/type",keyword:"type",params:{type: "boolean"},schema:schema49.properties.readOnly.type,parentSchema:schema49.properties.readOnly,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.volumeID !== undefined){
let data3 = data.volumeID;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/volumeID",schemaPath:"#/properties/volumeID/type",keyword:"type",params:{type: "string"},schema:schema49.properties.volumeID.type,parentSchema:schema49.properties.volumeID,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema49.type,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate159.errors = vErrors;
return errors === 0;
}

const schema50 = {"type":"object","properties":{"cachingMode":{"type":"string"},"diskName":{"type":"string"},"diskURI":{"type":"string"},"fsType":{"type":"string"},"kind":{"type":"string"},"readOnly":{"type":"boolean"}},"additionalProperties":false,"required":["diskName","diskURI"]};

function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.diskName === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "diskName"},schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.diskURI === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "diskURI"},schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "cachingMode") || (key0 === "diskName")) || (key0 === "diskURI")) || (key0 === "fsType")) || (key0 === "kind")) || (key0 === "readOnly"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.cachingMode !== undefined){
let data0 = data.cachingMode;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/cachingMode",schemaPath:"#/properties/cachingMode/type",keyword:"type",params:{type: "string"},schema:schema50.properties.cachingMode.type,parentSchema:schema50.properties.cachingMode,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.diskName !== undefined){
let data1 = data.diskName;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/diskName",schemaPath:"#/properties/diskName/type",keyword:"type",params:{type: "string"},schema:schema50.properties.diskName.type,parentSchema:schema50.properties.diskName,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.diskURI !== undefined){
let data2 = data.diskURI;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/diskURI",schemaPath:"#/properties/diskURI/type",keyword:"type",params:{type: "string"},schema:schema50.properties.diskURI.type,parentSchema:schema50.properties.diskURI,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.fsType !== undefined){
let data3 = data.fsType;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/fsType",schemaPath:"#/properties/fsType/type",keyword:"type",params:{type: "string"},schema:schema50.properties.fsType.type,parentSchema:schema50.properties.fsType,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.kind !== undefined){
let data4 = data.kind;
if(typeof data4 !== "string"){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema50.properties.kind.type,parentSchema:schema50.properties.kind,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.readOnly !== undefined){
let data5 = data.readOnly;
if(typeof data5 !== "boolean"){
const err8 = {instancePath:instancePath+"/readOnly",schemaPath:"#/properties/readOnly/type",keyword:"type",params:{type: "boolean"},schema:schema50.properties.readOnly.type,parentSchema:schema50.properties.readOnly,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema50.type,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate161.errors = vErrors;
return errors === 0;
}

const schema51 = {"type":"object","properties":{"readOnly":{"type":"boolean"},"secretName":{"type":"string"},"shareName":{"type":"string"}},"additionalProperties":false,"required":["secretName","shareName"]};

function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.secretName === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "secretName"},schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.shareName === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shareName"},schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "readOnly") || (key0 === "secretName")) || (key0 === "shareName"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.readOnly !== undefined){
let data0 = data.readOnly;
if(typeof data0 !== "boolean"){
const err3 = {instancePath:instancePath+"/readOnly",schemaPath:"#/properties/readOnly/type",keyword:"type",params:{type: "boolean"},schema:schema51.properties.readOnly.type,parentSchema:schema51.properties.readOnly,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.secretName !== undefined){
let data1 = data.secretName;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/secretName",schemaPath:"#/properties/secretName/type",keyword:"type",params:{type: "string"},schema:schema51.properties.secretName.type,parentSchema:schema51.properties.secretName,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.shareName !== undefined){
let data2 = data.shareName;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/shareName",schemaPath:"#/properties/shareName/type",keyword:"type",params:{type: "string"},schema:schema51.properties.shareName.type,parentSchema:schema51.properties.shareName,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema51.type,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate163.errors = vErrors;
return errors === 0;
}

const schema52 = {"type":"object","properties":{"monitors":{"type":"array","items":{"type":"string"}},"path":{"type":"string"},"readOnly":{"type":"boolean"},"secretFile":{"type":"string"},"secretRef":{"type":"object","properties":{"name":{"type":"string"}},"additionalProperties":false},"user":{"type":"string"}},"additionalProperties":false,"required":["monitors"]};

function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.monitors === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "monitors"},schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "monitors") || (key0 === "path")) || (key0 === "readOnly")) || (key0 === "secretFile")) || (key0 === "secretRef")) || (key0 === "user"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.monitors !== undefined){
let data0 = data.monitors;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/monitors/" + i0,schemaPath:"#/properties/monitors/items/type",keyword:"type",params:{type: "string"},schema:schema52.properties.monitors.items.type,parentSchema:schema52.properties.monitors.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/monitors",schemaPath:"#/properties/monitors/type",keyword:"type",params:{type: "array"},schema:schema52.properties.monitors.type,parentSchema:schema52.properties.monitors,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.path !== undefined){
let data2 = data.path;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema52.properties.path.type,parentSchema:schema52.properties.path,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.readOnly !== undefined){
let data3 = data.readOnly;
if(typeof data3 !== "boolean"){
const err5 = {instancePath:instancePath+"/readOnly",schemaPath:"#/properties/readOnly/type",keyword:"type",params:{type: "boolean"},schema:schema52.properties.readOnly.type,parentSchema:schema52.properties.readOnly,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.secretFile !== undefined){
let data4 = data.secretFile;
if(typeof data4 !== "string"){
const err6 = {instancePath:instancePath+"/secretFile",schemaPath:"#/properties/secretFile/type",keyword:"type",params:{type: "string"},schema:schema52.properties.secretFile.type,parentSchema:schema52.properties.secretFile,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.secretRef !== undefined){
let data5 = data.secretRef;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
if(!(key1 === "name")){
const err7 = {instancePath:instancePath+"/secretRef",schemaPath:"#/properties/secretRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema52.properties.secretRef,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data5.name !== undefined){
let data6 = data5.name;
if(typeof data6 !== "string"){
const err8 = {instancePath:instancePath+"/secretRef/name",schemaPath:"#/properties/secretRef/properties/name/type",keyword:"type",params:{type: "string"},schema:schema52.properties.secretRef.properties.name.type,parentSchema:schema52.properties.secretRef.properties.name,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/secretRef",schemaPath:"#/properties/secretRef/type",keyword:"type",params:{type: "object"},schema:schema52.properties.secretRef.type,parentSchema:schema52.properties.secretRef,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.user !== undefined){
let data7 = data.user;
if(typeof data7 !== "string"){
const err10 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type: "string"},schema:schema52.properties.user.type,parentSchema:schema52.properties.user,data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate165.errors = vErrors;
return errors === 0;
}

const schema53 = {"type":"object","properties":{"fsType":{"type":"string"},"readOnly":{"type":"boolean"},"secretRef":{"type":"object","properties":{"name":{"type":"string"}},"additionalProperties":false},"volumeID":{"type":"string"}},"additionalProperties":false,"required":["volumeID"]};

function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.volumeID === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "volumeID"},schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "fsType") || (key0 === "readOnly")) || (key0 === "secretRef")) || (key0 === "volumeID"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.fsType !== undefined){
let data0 = data.fsType;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/fsType",schemaPath:"#/properties/fsType/type",keyword:"type",params:{type: "string"},schema:schema53.properties.fsType.type,parentSchema:schema53.properties.fsType,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.readOnly !== undefined){
let data1 = data.readOnly;
if(typeof data1 !== "boolean"){
const err3 = {instancePath:instancePath+"/readOnly",schemaPath:"#/properties/readOnly/type",keyword:"type",params:{type: "boolean"},schema:schema53.properties.readOnly.type,parentSchema:schema53.properties.readOnly,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.secretRef !== undefined){
let data2 = data.secretRef;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(key1 === "name")){
const err4 = {instancePath:instancePath+"/secretRef",schemaPath:"#/properties/secretRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema53.properties.secretRef,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/secretRef/name",schemaPath:"#/properties/secretRef/properties/name/type",keyword:"type",params:{type: "string"},schema:schema53.properties.secretRef.properties.name.type,parentSchema:schema53.properties.secretRef.properties.name,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/secretRef",schemaPath:"#/properties/secretRef/type",keyword:"type",params:{type: "object"},schema:schema53.properties.secretRef.type,parentSchema:schema53.properties.secretRef,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.volumeID !== undefined){
let data4 = data.volumeID;
if(typeof data4 !== "string"){
const err7 = {instancePath:instancePath+"/volumeID",schemaPath:"#/properties/volumeID/type",keyword:"type",params:{type: "string"},schema:schema53.properties.volumeID.type,parentSchema:schema53.properties.volumeID,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema53.type,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate167.errors = vErrors;
return errors === 0;
}

const schema54 = {"type":"object","properties":{"defaultMode":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"},"items":{"type":"array","items":{"$ref":"#/$defs/part44"}},"name":{"type":"string"},"optional":{"type":"boolean"}},"additionalProperties":false};
const schema55 = {"type":"object","properties":{"key":{"type":"string"},"mode":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"},"path":{"type":"string"}},"additionalProperties":false,"required":["key","path"]};

function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.path === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "key") || (key0 === "mode")) || (key0 === "path"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.key !== undefined){
let data0 = data.key;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},schema:schema55.properties.key.type,parentSchema:schema55.properties.key,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.mode !== undefined){
let data1 = data.mode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "integer"},schema:schema55.properties.mode.type,parentSchema:schema55.properties.mode,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema55.properties.mode,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < -2147483648 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema55.properties.mode,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.path !== undefined){
let data2 = data.path;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema55.properties.path.type,parentSchema:schema55.properties.path,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate170.errors = vErrors;
return errors === 0;
}


function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "defaultMode") || (key0 === "items")) || (key0 === "name")) || (key0 === "optional"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.defaultMode !== undefined){
let data0 = data.defaultMode;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/defaultMode",schemaPath:"#/properties/defaultMode/type",keyword:"type",params:{type: "integer"},schema:schema54.properties.defaultMode.type,parentSchema:schema54.properties.defaultMode,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/defaultMode",schemaPath:"#/properties/defaultMode/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema54.properties.defaultMode,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < -2147483648 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/defaultMode",schemaPath:"#/properties/defaultMode/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema54.properties.defaultMode,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.items !== undefined){
let data1 = data.items;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate170(data1[i0], {instancePath:instancePath+"/items/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},schema:schema54.properties.items.type,parentSchema:schema54.properties.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema54.properties.name.type,parentSchema:schema54.properties.name,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.optional !== undefined){
let data4 = data.optional;
if(typeof data4 !== "boolean"){
const err6 = {instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type: "boolean"},schema:schema54.properties.optional.type,parentSchema:schema54.properties.optional,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate169.errors = vErrors;
return errors === 0;
}

const schema56 = {"type":"object","properties":{"driver":{"type":"string"},"fsType":{"type":"string"},"nodePublishSecretRef":{"type":"object","properties":{"name":{"type":"string"}},"additionalProperties":false},"readOnly":{"type":"boolean"},"volumeAttributes":{"type":"object","properties":{},"additionalProperties":{"type":"string"}}},"additionalProperties":false,"required":["driver"]};

function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.driver === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "driver"},schema:schema56.required,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "driver") || (key0 === "fsType")) || (key0 === "nodePublishSecretRef")) || (key0 === "readOnly")) || (key0 === "volumeAttributes"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.driver !== undefined){
let data0 = data.driver;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/driver",schemaPath:"#/properties/driver/type",keyword:"type",params:{type: "string"},schema:schema56.properties.driver.type,parentSchema:schema56.properties.driver,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.fsType !== undefined){
let data1 = data.fsType;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/fsType",schemaPath:"#/properties/fsType/type",keyword:"type",params:{type: "string"},schema:schema56.properties.fsType.type,parentSchema:schema56.properties.fsType,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.nodePublishSecretRef !== undefined){
let data2 = data.nodePublishSecretRef;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(key1 === "name")){
const err4 = {instancePath:instancePath+"/nodePublishSecretRef",schemaPath:"#/properties/nodePublishSecretRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema56.properties.nodePublishSecretRef,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/nodePublishSecretRef/name",schemaPath:"#/properties/nodePublishSecretRef/properties/name/type",keyword:"type",params:{type: "string"},schema:schema56.properties.nodePublishSecretRef.properties.name.type,parentSchema:schema56.properties.nodePublishSecretRef.properties.name,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/nodePublishSecretRef",schemaPath:"#/properties/nodePublishSecretRef/type",keyword:"type",params:{type: "object"},schema:schema56.properties.nodePublishSecretRef.type,parentSchema:schema56.properties.nodePublishSecretRef,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.readOnly !== undefined){
let data4 = data.readOnly;
if(typeof data4 !== "boolean"){
const err7 = {instancePath:instancePath+"/readOnly",schemaPath:"#/properties/readOnly/type",keyword:"type",params:{type: "boolean"},schema:schema56.properties.readOnly.type,parentSchema:schema56.properties.readOnly,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.volumeAttributes !== undefined){
let data5 = data.volumeAttributes;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
let data6 = data5[key2];
if(typeof data6 !== "string"){
const err8 = {instancePath:instancePath+"/volumeAttributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/volumeAttributes/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema56.properties.volumeAttributes.additionalProperties.type,parentSchema:schema56.properties.volumeAttributes.additionalProperties,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/volumeAttributes",schemaPath:"#/properties/volumeAttributes/type",keyword:"type",params:{type: "object"},schema:schema56.properties.volumeAttributes.type,parentSchema:schema56.properties.volumeAttributes,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema56.type,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate173.errors = vErrors;
return errors === 0;
}

const schema57 = {"type":"object","properties":{"defaultMode":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"},"items":{"type":"array","items":{"$ref":"#/$defs/part47"}}},"additionalProperties":false};
const schema58 = {"type":"object","properties":{"fieldRef":{"$ref":"#/$defs/part5"},"mode":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"},"path":{"type":"string"},"resourceFieldRef":{"$ref":"#/$defs/part6"}},"additionalProperties":false,"required":["path"]};

function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "fieldRef") || (key0 === "mode")) || (key0 === "path")) || (key0 === "resourceFieldRef"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.fieldRef !== undefined){
if(!(validate42(data.fieldRef, {instancePath:instancePath+"/fieldRef",parentData:data,parentDataProperty:"fieldRef",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.mode !== undefined){
let data1 = data.mode;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "integer"},schema:schema58.properties.mode.type,parentSchema:schema58.properties.mode,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema58.properties.mode,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1 < -2147483648 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema58.properties.mode,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.path !== undefined){
let data2 = data.path;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema58.properties.path.type,parentSchema:schema58.properties.path,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.resourceFieldRef !== undefined){
if(!(validate44(data.resourceFieldRef, {instancePath:instancePath+"/resourceFieldRef",parentData:data,parentDataProperty:"resourceFieldRef",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema58.type,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate176.errors = vErrors;
return errors === 0;
}


function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "defaultMode") || (key0 === "items"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.defaultMode !== undefined){
let data0 = data.defaultMode;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/defaultMode",schemaPath:"#/properties/defaultMode/type",keyword:"type",params:{type: "integer"},schema:schema57.properties.defaultMode.type,parentSchema:schema57.properties.defaultMode,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/defaultMode",schemaPath:"#/properties/defaultMode/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema57.properties.defaultMode,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < -2147483648 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/defaultMode",schemaPath:"#/properties/defaultMode/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema57.properties.defaultMode,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.items !== undefined){
let data1 = data.items;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate176(data1[i0], {instancePath:instancePath+"/items/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},schema:schema57.properties.items.type,parentSchema:schema57.properties.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema57.type,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate175.errors = vErrors;
return errors === 0;
}

const schema59 = {"type":"object","properties":{"medium":{"type":"string"},"sizeLimit":{"pattern":"^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$","x-allowed":"a quantity such as 500m or 1Gi","type":["integer","string"]}},"additionalProperties":false};

function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "medium") || (key0 === "sizeLimit"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.medium !== undefined){
let data0 = data.medium;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/medium",schemaPath:"#/properties/medium/type",keyword:"type",params:{type: "string"},schema:schema59.properties.medium.type,parentSchema:schema59.properties.medium,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.sizeLimit !== undefined){
let data1 = data.sizeLimit;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (typeof data1 !== "string")){
const err2 = {instancePath:instancePath+"/sizeLimit",schemaPath:"#/properties/sizeLimit/type",keyword:"type",params:{type: schema59.properties.sizeLimit.type},schema:schema59.properties.sizeLimit.type,parentSchema:schema59.properties.sizeLimit,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err3 = {instancePath:instancePath+"/sizeLimit",schemaPath:"#/properties/sizeLimit/pattern",keyword:"pattern",params:{pattern: "^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$"},schema:"^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$",parentSchema:schema59.properties.sizeLimit,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema59.type,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate181.errors = vErrors;
return errors === 0;
}

const schema60 = {"type":"object","properties":{"accessModes":{"type":"array","items":{"type":"string"}},"dataSource":{"$ref":"#/$defs/part1"},"dataSourceRef":{"$ref":"#/$defs/part50"},"resources":{"$ref":"#/$defs/part51"},"selector":{"$ref":"#/$defs/part52"},"storageClassName":{"type":"string"},"volumeAttributesClassName":{"type":"string"},"volumeMode":{"type":"string"},"volumeName":{"type":"string"}},"additionalProperties":false};
const schema61 = {"type":"object","properties":{"apiGroup":{"type":"string"},"kind":{"type":"string"},"name":{"type":"string"},"namespace":{"type":"string"}},"additionalProperties":false,"required":["kind","name"]};

function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema61.required,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema61.required,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "apiGroup") || (key0 === "kind")) || (key0 === "name")) || (key0 === "namespace"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.apiGroup !== undefined){
let data0 = data.apiGroup;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/apiGroup",schemaPath:"#/properties/apiGroup/type",keyword:"type",params:{type: "string"},schema:schema61.properties.apiGroup.type,parentSchema:schema61.properties.apiGroup,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema61.properties.kind.type,parentSchema:schema61.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema61.properties.name.type,parentSchema:schema61.properties.name,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.namespace !== undefined){
let data3 = data.namespace;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type: "string"},schema:schema61.properties.namespace.type,parentSchema:schema61.properties.namespace,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema61.type,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate185.errors = vErrors;
return errors === 0;
}

const schema62 = {"type":"object","properties":{"limits":{"type":"object","properties":{},"additionalProperties":{"pattern":"^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$","x-allowed":"a quantity such as 500m or 1Gi","type":["integer","string"]}},"requests":{"type":"object","properties":{},"additionalProperties":{"pattern":"^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$","x-allowed":"a quantity such as 500m or 1Gi","type":["integer","string"]}}},"additionalProperties":false};

function validate187(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "limits") || (key0 === "requests"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.limits !== undefined){
let data0 = data.limits;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
let data1 = data0[key1];
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (typeof data1 !== "string")){
const err1 = {instancePath:instancePath+"/limits/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/limits/additionalProperties/type",keyword:"type",params:{type: schema62.properties.limits.additionalProperties.type},schema:schema62.properties.limits.additionalProperties.type,parentSchema:schema62.properties.limits.additionalProperties,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err2 = {instancePath:instancePath+"/limits/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/limits/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$"},schema:"^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$",parentSchema:schema62.properties.limits.additionalProperties,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"},schema:schema62.properties.limits.type,parentSchema:schema62.properties.limits,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.requests !== undefined){
let data2 = data.requests;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key2 in data2){
let data3 = data2[key2];
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (typeof data3 !== "string")){
const err4 = {instancePath:instancePath+"/requests/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requests/additionalProperties/type",keyword:"type",params:{type: schema62.properties.requests.additionalProperties.type},schema:schema62.properties.requests.additionalProperties.type,parentSchema:schema62.properties.requests.additionalProperties,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err5 = {instancePath:instancePath+"/requests/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requests/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$"},schema:"^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$",parentSchema:schema62.properties.requests.additionalProperties,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/type",keyword:"type",params:{type: "object"},schema:schema62.properties.requests.type,parentSchema:schema62.properties.requests,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema62.type,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate187.errors = vErrors;
return errors === 0;
}

const schema63 = {"type":"object","properties":{"matchExpressions":{"type":"array","items":{"$ref":"#/$defs/part53"}},"matchLabels":{"type":"object","properties":{},"additionalProperties":{"type":"string"}}},"additionalProperties":false};
const schema64 = {"type":"object","properties":{"key":{"type":"string"},"operator":{"type":"string"},"values":{"type":"array","items":{"type":"string"}}},"additionalProperties":false,"required":["key","operator"]};

function validate190(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.operator === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operator"},schema:schema64.required,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "key") || (key0 === "operator")) || (key0 === "values"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.key !== undefined){
let data0 = data.key;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},schema:schema64.properties.key.type,parentSchema:schema64.properties.key,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.operator !== undefined){
let data1 = data.operator;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/type",keyword:"type",params:{type: "string"},schema:schema64.properties.operator.type,parentSchema:schema64.properties.operator,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.values !== undefined){
let data2 = data.values;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/values/" + i0,schemaPath:"#/properties/values/items/type",keyword:"type",params:{type: "string"},schema:schema64.properties.values.items.type,parentSchema:schema64.properties.values.items,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "array"},schema:schema64.properties.values.type,parentSchema:schema64.properties.values,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema64.type,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate190.errors = vErrors;
return errors === 0;
}


function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "matchExpressions") || (key0 === "matchLabels"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.matchExpressions !== undefined){
let data0 = data.matchExpressions;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate190(data0[i0], {instancePath:instancePath+"/matchExpressions/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/matchExpressions",schemaPath:"#/properties/matchExpressions/type",keyword:"type",params:{type: "array"},schema:schema63.properties.matchExpressions.type,parentSchema:schema63.properties.matchExpressions,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.matchLabels !== undefined){
let data2 = data.matchLabels;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
let data3 = data2[key1];
if(typeof data3 !== "string"){
const err2 = {instancePath:instancePath+"/matchLabels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema63.properties.matchLabels.additionalProperties.type,parentSchema:schema63.properties.matchLabels.additionalProperties,data:data3};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/matchLabels",schemaPath:"#/properties/matchLabels/type",keyword:"type",params:{type: "object"},schema:schema63.properties.matchLabels.type,parentSchema:schema63.properties.matchLabels,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema63.type,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate189.errors = vErrors;
return errors === 0;
}


function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema60.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.accessModes !== undefined){
let data0 = data.accessModes;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/accessModes/" + i0,schemaPath:"#/properties/accessModes/items/type",keyword:"type",params:{type: "string"},schema:schema60.properties.accessModes.items.type,parentSchema:schema60.properties.accessModes.items,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/accessModes",schemaPath:"#/properties/accessModes/type",keyword:"type",params:{type: "array"},schema:schema60.properties.accessModes.type,parentSchema:schema60.properties.accessModes,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.dataSource !== undefined){
if(!(validate34(data.dataSource, {instancePath:instancePath+"/dataSource",parentData:data,parentDataProperty:"dataSource",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.dataSourceRef !== undefined){
if(!(validate185(data.dataSourceRef, {instancePath:instancePath+"/dataSourceRef",parentData:data,parentDataProperty:"dataSourceRef",rootData}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
}
if(data.resources !== undefined){
if(!(validate187(data.resources, {instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData}))){
vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
errors = vErrors.length;
}
}
if(data.selector !== undefined){
if(!(validate189(data.selector, {instancePath:instancePath+"/selector",parentData:data,parentDataProperty:"selector",rootData}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
}
if(data.storageClassName !== undefined){
let data6 = data.storageClassName;
if(typeof data6 !== "string"){
const err3 = {instancePath:instancePath+"/storageClassName",schemaPath:"#/properties/storageClassName/type",keyword:"type",params:{type: "string"},schema:schema60.properties.storageClassName.type,parentSchema:schema60.properties.storageClassName,data:data6};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.volumeAttributesClassName !== undefined){
let data7 = data.volumeAttributesClassName;
if(typeof data7 !== "string"){
const err4 = {instancePath:instancePath+"/volumeAttributesClassName",schemaPath:"#/properties/volumeAttributesClassName/type",keyword:"type",params:{type: "string"},schema:schema60.properties.volumeAttributesClassName.type,parentSchema:schema60.properties.volumeAttributesClassName,data:data7};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.volumeMode !== undefined){
let data8 = data.volumeMode;
if(typeof data8 !== "string"){
const err5 = {instancePath:instancePath+"/volumeMode",schemaPath:"#/properties/volumeMode/type",keyword:"type",params:{type: "string"},schema:schema60.properties.volumeMode.type,parentSchema:schema60.properties.volumeMode,data:data8};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.volumeName !== undefined){
let data9 = data.volumeName;
if(typeof data9 !== "string"){
const err6 = {instancePath:instancePath+"/volumeName",schemaPath:"#/properties/volumeName/type",keyword:"type",params:{type: "string"},schema:schema60.properties.volumeName.type,parentSchema:schema60.properties.volumeName,data:data9};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema60.type,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate183.errors = vErrors;
return errors === 0;
}

const schema65 = {"type":"object","properties":{"fsType":{"type":"string"},"lun":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"},"readOnly":{"type":"boolean"},"targetWWNs":{"type":"array","items":{"type":"string"}},"wwids":{"type":"array","items":{"type":"string"}}},"additionalProperties":false};

function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "fsType") || (key0 === "lun")) || (key0 === "readOnly")) || (key0 === "targetWWNs")) || (key0 === "wwids"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.fsType !== undefined){
let data0 = data.fsType;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/fsType",schemaPath:"#/properties/fsType/type",keyword:"type",params:{type: "string"},schema:schema65.properties.fsType.type,parentSchema:schema65.properties.fsType,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.lun !== undefined){
let data1 = data.lun;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/lun",schemaPath:"#/properties/lun/type",keyword:"type",params:{type: "integer"},schema:schema65.properties.lun.type,parentSchema:schema65.properties.lun,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/lun",schemaPath:"#/properties/lun/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema65.properties.lun,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1 < -2147483648 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/lun",schemaPath:"#/properties/lun/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema65.properties.lun,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.readOnly !== undefined){
let data2 = data.readOnly;
if(typeof data2 !== "boolean"){
const err5 = {instancePath:instancePath+"/readOnly",schemaPath:"#/properties/readOnly/type",keyword:"type",params:{type: "boolean"},schema:schema65.properties.readOnly.type,parentSchema:schema65.properties.readOnly,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.targetWWNs !== undefined){
let data3 = data.targetWWNs;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
const err6 = {instancePath:instancePath+"/targetWWNs/" + i0,schemaPath:"#/properties/targetWWNs/items/type",keyword:"type",params:{type: "string"},schema:schema65.properties.targetWWNs.items.type,parentSchema:schema65.properties.targetWWNs.items,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/targetWWNs",schemaPath:"#/properties/targetWWNs/type",keyword:"type",params:{type: "array"},schema:schema65.properties.targetWWNs.type,parentSchema:schema65.properties.targetWWNs,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.wwids !== undefined){
let data5 = data.wwids;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 !== "string"){
const err8 = {instancePath:instancePath+"/wwids/" + i1,schemaPath:"#/properties/wwids/items/type",keyword:"type",params:{type: "string"},schema:schema65.properties.wwids.items.type,parentSchema:schema65.properties.wwids.items,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/wwids",schemaPath:"#/properties/wwids/type",keyword:"type",params:{type: "array"},schema:schema65.properties.wwids.type,parentSchema:schema65.properties.wwids,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema65.type,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate194.errors = vErrors;
return errors === 0;
}

const schema66 = {"type":"object","properties":{"driver":{"type":"string"},"fsType":{"type":"string"},"options":{"type":"object","properties":{},"additionalProperties":{"type":"string"}},"readOnly":{"type":"boolean"},"secretRef":{"type":"object","properties":{"name":{"type":"string"}},"additionalProperties":false}},"additionalProperties":false,"required":["driver"]};

function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.driver === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "driver"},schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "driver") || (key0 === "fsType")) || (key0 === "options")) || (key0 === "readOnly")) || (key0 === "secretRef"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.driver !== undefined){
let data0 = data.driver;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/driver",schemaPath:"#/properties/driver/type",keyword:"type",params:{type: "string"},schema:schema66.properties.driver.type,parentSchema:schema66.properties.driver,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.fsType !== undefined){
let data1 = data.fsType;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/fsType",schemaPath:"#/properties/fsType/type",keyword:"type",params:{type: "string"},schema:schema66.properties.fsType.type,parentSchema:schema66.properties.fsType,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.options !== undefined){
let data2 = data.options;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
let data3 = data2[key1];
if(typeof data3 !== "string"){
const err4 = {instancePath:instancePath+"/options/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/options/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema66.properties.options.additionalProperties.type,parentSchema:schema66.properties.options.additionalProperties,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "object"},schema:schema66.properties.options.type,parentSchema:schema66.properties.options,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.readOnly !== undefined){
let data4 = data.readOnly;
if(typeof data4 !== "boolean"){
const err6 = {instancePath:instancePath+"/readOnly",schemaPath:"#/properties/readOnly/type",keyword:"type",params:{type: "boolean"},schema:schema66.properties.readOnly.type,parentSchema:schema66.properties.readOnly,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.secretRef !== undefined){
let data5 = data.secretRef;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
if(!(key2 === "name")){
const err7 = {instancePath:instancePath+"/secretRef",schemaPath:"#/properties/secretRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema66.properties.secretRef,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data5.name !== undefined){
let data6 = data5.name;
if(typeof data6 !== "string"){
const err8 = {instancePath:instancePath+"/secretRef/name",schemaPath:"#/properties/secretRef/properties/name/type",keyword:"type",params:{type: "string"},schema:schema66.properties.secretRef.properties.name.type,parentSchema:schema66.properties.secretRef.properties.name,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/secretRef",schemaPath:"#/properties/secretRef/type",keyword:"type",params:{type: "object"},schema:schema66.properties.secretRef.type,parentSchema:schema66.properties.secretRef,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema66.type,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate196.errors = vErrors;
return errors === 0;
}

const schema67 = {"type":"object","properties":{"datasetName":{"type":"string"},"datasetUUID":{"type":"string"}},"additionalProperties":false};

function validate198(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "datasetName") || (key0 === "datasetUUID"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.datasetName !== undefined){
let data0 = data.datasetName;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/datasetName",schemaPath:"#/properties/datasetName/type",keyword:"type",params:{type: "string"},schema:schema67.properties.datasetName.type,parentSchema:schema67.properties.datasetName,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.datasetUUID !== undefined){
let data1 = data.datasetUUID;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/datasetUUID",schemaPath:"#/properties/datasetUUID/type",keyword:"type",params:{type: "string"},schema:schema67.properties.datasetUUID.type,parentSchema:schema67.properties.datasetUUID,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema67.type,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate198.errors = vErrors;
return errors === 0;
}

const schema68 = {"type":"object","properties":{"fsType":{"type":"string"},"partition":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"},"pdName":{"type":"string"},"readOnly":{"type":"boolean"}},"additionalProperties":false,"required":["pdName"]};

function validate200(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pdName === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pdName"},schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "fsType") || (key0 === "partition")) || (key0 === "pdName")) || (key0 === "readOnly"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.fsType !== undefined){
let data0 = data.fsType;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/fsType",schemaPath:"#/properties/fsType/type",keyword:"type",params:{type: "string"},schema:schema68.properties.fsType.type,parentSchema:schema68.properties.fsType,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.partition !== undefined){
let data1 = data.partition;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/partition",schemaPath:"#/properties/partition/type",keyword:"type",params:{type: "integer"},schema:schema68.properties.partition.type,parentSchema:schema68.properties.partition,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/partition",schemaPath:"#/properties/partition/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema68.properties.partition,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < -2147483648 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/partition",schemaPath:"#/properties/partition/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema68.properties.partition,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.pdName !== undefined){
let data2 = data.pdName;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/pdName",schemaPath:"#/properties/pdName/type",keyword:"type",params:{type: "string"},schema:schema68.properties.pdName.type,parentSchema:schema68.properties.pdName,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.readOnly !== undefined){
let data3 = data.readOnly;
if(typeof data3 !== "boolean"){
const err7 = {instancePath:instancePath+"/readOnly",schemaPath:"#/properties/readOnly/type",keyword:"type",params:{type: "boolean"},schema:schema68.properties.readOnly.type,parentSchema:schema68.properties.readOnly,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema68.type,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate200.errors = vErrors;
return errors === 0;
}

const schema69 = {"type":"object","properties":{"endpoints":{"type":"string"},"path":{"type":"string"},"readOnly":{"type":"boolean"}},"additionalProperties":false,"required":["endpoints","path"]};

function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.endpoints === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "endpoints"},schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.path === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "endpoints") || (key0 === "path")) || (key0 === "readOnly"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.endpoints !== undefined){
let data0 = data.endpoints;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/endpoints",schemaPath:"#/properties/endpoints/type",keyword:"type",params:{type: "string"},schema:schema69.properties.endpoints.type,parentSchema:schema69.properties.endpoints,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.path !== undefined){
let data1 = data.path;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema69.properties.path.type,parentSchema:schema69.properties.path,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.readOnly !== undefined){
let data2 = data.readOnly;
if(typeof data2 !== "boolean"){
const err5 = {instancePath:instancePath+"/readOnly",schemaPath:"#/properties/readOnly/type",keyword:"type",params:{type: "boolean"},schema:schema69.properties.readOnly.type,parentSchema:schema69.properties.readOnly,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema69.type,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate202.errors = vErrors;
return errors === 0;
}

const schema70 = {"type":"object","properties":{"path":{"type":"string"},"type":{"type":"string"}},"additionalProperties":false,"required":["path"]};

function validate204(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},schema:schema70.required,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "path") || (key0 === "type"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema70.properties.path.type,parentSchema:schema70.properties.path,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},schema:schema70.properties.type.type,parentSchema:schema70.properties.type,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema70.type,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate204.errors = vErrors;
return errors === 0;
}

const schema71 = {"type":"object","properties":{"chapAuthDiscovery":{"type":"boolean"},"chapAuthSession":{"type":"boolean"},"fsType":{"type":"string"},"initiatorName":{"type":"string"},"iqn":{"type":"string"},"iscsiInterface":{"type":"string"},"lun":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"},"portals":{"type":"array","items":{"type":"string"}},"readOnly":{"type":"boolean"},"secretRef":{"type":"object","properties":{"name":{"type":"string"}},"additionalProperties":false},"targetPortal":{"type":"string"}},"additionalProperties":false,"required":["iqn","lun","targetPortal"]};

function validate206(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.iqn === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "iqn"},schema:schema71.required,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.lun === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lun"},schema:schema71.required,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.targetPortal === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "targetPortal"},schema:schema71.required,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema71.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.chapAuthDiscovery !== undefined){
let data0 = data.chapAuthDiscovery;
if(typeof data0 !== "boolean"){
const err4 = {instancePath:instancePath+"/chapAuthDiscovery",schemaPath:"#/properties/chapAuthDiscovery/type",keyword:"type",params:{type: "boolean"},schema:schema71.properties.chapAuthDiscovery.type,parentSchema:schema71.properties.chapAuthDiscovery,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.chapAuthSession !== undefined){
let data1 = data.chapAuthSession;
if(typeof data1 !== "boolean"){
const err5 = {instancePath:instancePath+"/chapAuthSession",schemaPath:"#/properties/chapAuthSession/type",keyword:"type",params:{type: "boolean"},schema:schema71.properties.chapAuthSession.type,parentSchema:schema71.properties.chapAuthSession,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.fsType !== undefined){
let data2 = data.fsType;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/fsType",schemaPath:"#/properties/fsType/type",keyword:"type",params:{type: "string"},schema:schema71.properties.fsType.type,parentSchema:schema71.properties.fsType,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.initiatorName !== undefined){
let data3 = data.initiatorName;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/initiatorName",schemaPath:"#/properties/initiatorName/type",keyword:"type",params:{type: "string"},schema:schema71.properties.initiatorName.type,parentSchema:schema71.properties.initiatorName,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.iqn !== undefined){
let data4 = data.iqn;
if(typeof data4 !== "string"){
const err8 = {instancePath:instancePath+"/iqn",schemaPath:"#/properties/iqn/type",keyword:"type",params:{type: "string"},schema:schema71.properties.iqn.type,parentSchema:schema71.properties.iqn,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.iscsiInterface !== undefined){
let data5 = data.iscsiInterface;
if(typeof data5 !== "string"){
const err9 = {instancePath:instancePath+"/iscsiInterface",schemaPath:"#/properties/iscsiInterface/type",keyword:"type",params:{type: "string"},schema:schema71.properties.iscsiInterface.type,parentSchema:schema71.properties.iscsiInterface,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.lun !== undefined){
let data6 = data.lun;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err10 = {instancePath:instancePath+"/lun",schemaPath:"#/properties/lun/type",keyword:"type",params:{type: "integer"},schema:schema71.properties.lun.type,parentSchema:schema71.properties.lun,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 2147483647 || isNaN(data6)){
const err11 = {instancePath:instancePath+"/lun",schemaPath:"#/properties/lun/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema71.properties.lun,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data6 < -2147483648 || isNaN(data6)){
const err12 = {instancePath:instancePath+"/lun",schemaPath:"#/properties/lun/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema71.properties.lun,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.portals !== undefined){
let data7 = data.portals;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 !== "string"){
const err13 = {instancePath:instancePath+"/portals/" + i0,schemaPath:"#/properties/portals/items/type",keyword:"type",params:{type: "string"},schema:schema71.properties.portals.items.type,parentSchema:schema71.properties.portals.items,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/portals",schemaPath:"#/properties/portals/type",keyword:"type",params:{type: "array"},schema:schema71.properties.portals.type,parentSchema:schema71.properties.portals,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.readOnly !== undefined){
let data9 = data.readOnly;
if(typeof data9 !== "boolean"){
const err15 = {instancePath:instancePath+"/readOnly",schemaPath:"#/properties/readOnly/type",keyword:"type",params:{type: "boolean"},schema:schema71.properties.readOnly.type,parentSchema:schema71.properties.readOnly,data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.secretRef !== undefined){
let data10 = data.secretRef;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key1 in data10){
if(!(key1 === "name")){
const err16 = {instancePath:instancePath+"/secretRef",schemaPath:"#/properties/secretRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema71.properties.secretRef,data:data10};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data10.name !== undefined){
let data11 = data10.name;
if(typeof data11 !== "string"){
const err17 = {instancePath:instancePath+"/secretRef/name",schemaPath:"#/properties/secretRef/properties/name/type",keyword:"type",params:{type: "string"},schema:schema71.properties.secretRef.properties.name.type,parentSchema:schema71.properties.secretRef.properties.name,data:data11};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/secretRef",schemaPath:"#/properties/secretRef/type",keyword:"type",params:{type: "object"},schema:schema71.properties.secretRef.type,parentSchema:schema71.properties.secretRef,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.targetPortal !== undefined){
let data12 = data.targetPortal;
if(typeof data12 !== "string"){
const err19 = {instancePath:instancePath+"/targetPortal",schemaPath:"#/properties/targetPortal/type",keyword:"type",params:{type: "string"},schema:schema71.properties.targetPortal.type,parentSchema:schema71.properties.targetPortal,data:data12};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema71.type,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate206.errors = vErrors;
return errors === 0;
}

const schema72 = {"type":"object","properties":{"path":{"type":"string"},"readOnly":{"type":"boolean"},"server":{"type":"string"}},"additionalProperties":false,"required":["path","server"]};

function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},schema:schema72.required,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.server === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "server"},schema:schema72.required,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "readOnly")) || (key0 === "server"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema72.properties.path.type,parentSchema:schema72.properties.path,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.readOnly !== undefined){
let data1 = data.readOnly;
if(typeof data1 !== "boolean"){
const err4 = {instancePath:instancePath+"/readOnly",schemaPath:"#/properties/readOnly/type",keyword:"type",params:{type: "boolean"},schema:schema72.properties.readOnly.type,parentSchema:schema72.properties.readOnly,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.server !== undefined){
let data2 = data.server;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/server",schemaPath:"#/properties/server/type",keyword:"type",params:{type: "string"},schema:schema72.properties.server.type,parentSchema:schema72.properties.server,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema72.type,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate208.errors = vErrors;
return errors === 0;
}

const schema73 = {"type":"object","properties":{"claimName":{"type":"string"},"readOnly":{"type":"boolean"}},"additionalProperties":false,"required":["claimName"]};

function validate210(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.claimName === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "claimName"},schema:schema73.required,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "claimName") || (key0 === "readOnly"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.claimName !== undefined){
let data0 = data.claimName;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/claimName",schemaPath:"#/properties/claimName/type",keyword:"type",params:{type: "string"},schema:schema73.properties.claimName.type,parentSchema:schema73.properties.claimName,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.readOnly !== undefined){
let data1 = data.readOnly;
if(typeof data1 !== "boolean"){
const err3 = {instancePath:instancePath+"/readOnly",schemaPath:"#/properties/readOnly/type",keyword:"type",params:{type: "boolean"},schema:schema73.properties.readOnly.type,parentSchema:schema73.properties.readOnly,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema73.type,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate210.errors = vErrors;
return errors === 0;
}

const schema74 = {"type":"object","properties":{"fsType":{"type":"string"},"pdID":{"type":"string"}},"additionalProperties":false,"required":["pdID"]};

function validate212(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pdID === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pdID"},schema:schema74.required,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "fsType") || (key0 === "pdID"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.fsType !== undefined){
let data0 = data.fsType;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/fsType",schemaPath:"#/properties/fsType/type",keyword:"type",params:{type: "string"},schema:schema74.properties.fsType.type,parentSchema:schema74.properties.fsType,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.pdID !== undefined){
let data1 = data.pdID;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/pdID",schemaPath:"#/properties/pdID/type",keyword:"type",params:{type: "string"},schema:schema74.properties.pdID.type,parentSchema:schema74.properties.pdID,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema74.type,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate212.errors = vErrors;
return errors === 0;
}

const schema75 = {"type":"object","properties":{"fsType":{"type":"string"},"readOnly":{"type":"boolean"},"volumeID":{"type":"string"}},"additionalProperties":false,"required":["volumeID"]};

function validate214(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.volumeID === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "volumeID"},schema:schema75.required,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "fsType") || (key0 === "readOnly")) || (key0 === "volumeID"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.fsType !== undefined){
let data0 = data.fsType;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/fsType",schemaPath:"#/properties/fsType/type",keyword:"type",params:{type: "string"},schema:schema75.properties.fsType.type,parentSchema:schema75.properties.fsType,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.readOnly !== undefined){
let data1 = data.readOnly;
if(typeof data1 !== "boolean"){
const err3 = {instancePath:instancePath+"/readOnly",schemaPath:"#/properties/readOnly/type",keyword:"type",params:{type: "boolean"},schema:schema75.properties.readOnly.type,parentSchema:schema75.properties.readOnly,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.volumeID !== undefined){
let data2 = data.volumeID;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/volumeID",schemaPath:"#/properties/volumeID/type",keyword:"type",params:{type: "string"},schema:schema75.properties.volumeID.type,parentSchema:schema75.properties.volumeID,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema75.type,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate214.errors = vErrors;
return errors === 0;
}

const schema76 = {"type":"object","properties":{"defaultMode":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"},"sources":{"type":"array","items":{"$ref":"#/$defs/part66"}}},"additionalProperties":false};
const schema77 = {"type":"object","properties":{"clusterTrustBundle":{"$ref":"#/$defs/part67"},"configMap":{"$ref":"#/$defs/part68"},"downwardAPI":{"type":"object","properties":{"items":{"type":"array","items":{"$ref":"#/$defs/part47"}}},"additionalProperties":false},"podCertificate":{"$ref":"#/$defs/part69"},"secret":{"$ref":"#/$defs/part68"},"serviceAccountToken":{"$ref":"#/$defs/part70"}},"additionalProperties":false};
const schema78 = {"type":"object","properties":{"labelSelector":{"$ref":"#/$defs/part52"},"name":{"type":"string"},"optional":{"type":"boolean"},"path":{"type":"string"},"signerName":{"type":"string"}},"additionalProperties":false,"required":["path"]};

function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},schema:schema78.required,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "labelSelector") || (key0 === "name")) || (key0 === "optional")) || (key0 === "path")) || (key0 === "signerName"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.labelSelector !== undefined){
if(!(validate189(data.labelSelector, {instancePath:instancePath+"/labelSelector",parentData:data,parentDataProperty:"labelSelector",rootData}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema78.properties.name.type,parentSchema:schema78.properties.name,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.optional !== undefined){
let data2 = data.optional;
if(typeof data2 !== "boolean"){
const err3 = {instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type: "boolean"},schema:schema78.properties.optional.type,parentSchema:schema78.properties.optional,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.path !== undefined){
let data3 = data.path;
if(typeof data3 !== "string"){
const err4 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema78.properties.path.type,parentSchema:schema78.properties.path,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.signerName !== undefined){
let data4 = data.signerName;
if(typeof data4 !== "string"){
const err5 = {instancePath:instancePath+"/signerName",schemaPath:"#/properties/signerName/type",keyword:"type",params:{type: "string"},schema:schema78.properties.signerName.type,parentSchema:schema78.properties.signerName,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema78.type,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate218.errors = vErrors;
return errors === 0;
}

const schema79 = {"type":"object","properties":{"items":{"type":"array","items":{"$ref":"#/$defs/part44"}},"name":{"type":"string"},"optional":{"type":"boolean"}},"additionalProperties":false};

function validate221(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "items") || (key0 === "name")) || (key0 === "optional"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate170(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},schema:schema79.properties.items.type,parentSchema:schema79.properties.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 !== "string"){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema79.properties.name.type,parentSchema:schema79.properties.name,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.optional !== undefined){
let data3 = data.optional;
if(typeof data3 !== "boolean"){
const err3 = {instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type: "boolean"},schema:schema79.properties.optional.type,parentSchema:schema79.properties.optional,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema79.type,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate221.errors = vErrors;
return errors === 0;
}

const schema80 = {"type":"object","properties":{"certificateChainPath":{"type":"string"},"credentialBundlePath":{"type":"string"},"keyPath":{"type":"string"},"keyType":{"type":"string"},"maxExpirationSeconds":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"},"signerName":{"type":"string"}},"additionalProperties":false,"required":["keyType","signerName"]};

function validate225(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.keyType === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "keyType"},schema:schema80.required,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.signerName === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signerName"},schema:schema80.required,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "certificateChainPath") || (key0 === "credentialBundlePath")) || (key0 === "keyPath")) || (key0 === "keyType")) || (key0 === "maxExpirationSeconds")) || (key0 === "signerName"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.certificateChainPath !== undefined){
let data0 = data.certificateChainPath;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/certificateChainPath",schemaPath:"#/properties/certificateChainPath/type",keyword:"type",params:{type: "string"},schema:schema80.properties.certificateChainPath.type,parentSchema:schema80.properties.certificateChainPath,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.credentialBundlePath !== undefined){
let data1 = data.credentialBundlePath;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/credentialBundlePath",schemaPath:"#/properties/credentialBundlePath/type",keyword:"type",params:{type: "string"},schema:schema80.properties.credentialBundlePath.type,parentSchema:schema80.properties.credentialBundlePath,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.keyPath !== undefined){
let data2 = data.keyPath;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/keyPath",schemaPath:"#/properties/keyPath/type",keyword:"type",params:{type: "string"},schema:schema80.properties.keyPath.type,parentSchema:schema80.properties.keyPath,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.keyType !== undefined){
let data3 = data.keyType;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/keyType",schemaPath:"#/properties/keyType/type",keyword:"type",params:{type: "string"},schema:schema80.properties.keyType.type,parentSchema:schema80.properties.keyType,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.maxExpirationSeconds !== undefined){
let data4 = data.maxExpirationSeconds;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err7 = {instancePath:instancePath+"/maxExpirationSeconds",schemaPath:"#/properties/maxExpirationSeconds/type",keyword:"type",params:{type: "integer"},schema:schema80.properties.maxExpirationSeconds.type,parentSchema:schema80.properties.maxExpirationSeconds,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 2147483647 || isNaN(data4)){
const err8 = {instancePath:instancePath+"/maxExpirationSeconds",schemaPath:"#/properties/maxExpirationSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema80.properties.maxExpirationSeconds,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data4 < -2147483648 || isNaN(data4)){
const err9 = {instancePath:instancePath+"/maxExpirationSeconds",schemaPath:"#/properties/maxExpirationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema80.properties.maxExpirationSeconds,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.signerName !== undefined){
let data5 = data.signerName;
if(typeof data5 !== "string"){
const err10 = {instancePath:instancePath+"/signerName",schemaPath:"#/properties/signerName/type",keyword:"type",params:{type: "string"},schema:schema80.properties.signerName.type,parentSchema:schema80.properties.signerName,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema80.type,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate225.errors = vErrors;
return errors === 0;
}

const schema81 = {"type":"object","properties":{"audience":{"type":"string"},"expirationSeconds":{"minimum":-9223372036854776000,"maximum":9223372036854775000,"type":"integer"},"path":{"type":"string"}},"additionalProperties":false,"required":["path"]};

function validate228(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},schema:schema81.required,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "audience") || (key0 === "expirationSeconds")) || (key0 === "path"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.audience !== undefined){
let data0 = data.audience;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/type",keyword:"type",params:{type: "string"},schema:schema81.properties.audience.type,parentSchema:schema81.properties.audience,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.expirationSeconds !== undefined){
let data1 = data.expirationSeconds;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/expirationSeconds",schemaPath:"#/properties/expirationSeconds/type",keyword:"type",params:{type: "integer"},schema:schema81.properties.expirationSeconds.type,parentSchema:schema81.properties.expirationSeconds,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9223372036854775000 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/expirationSeconds",schemaPath:"#/properties/expirationSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854775000},schema:9223372036854775000,parentSchema:schema81.properties.expirationSeconds,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < -9223372036854776000 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/expirationSeconds",schemaPath:"#/properties/expirationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9223372036854776000},schema:-9223372036854776000,parentSchema:schema81.properties.expirationSeconds,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.path !== undefined){
let data2 = data.path;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema81.properties.path.type,parentSchema:schema81.properties.path,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema81.type,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate228.errors = vErrors;
return errors === 0;
}


function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "clusterTrustBundle") || (key0 === "configMap")) || (key0 === "downwardAPI")) || (key0 === "podCertificate")) || (key0 === "secret")) || (key0 === "serviceAccountToken"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.clusterTrustBundle !== undefined){
if(!(validate218(data.clusterTrustBundle, {instancePath:instancePath+"/clusterTrustBundle",parentData:data,parentDataProperty:"clusterTrustBundle",rootData}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
}
if(data.configMap !== undefined){
if(!(validate221(data.configMap, {instancePath:instancePath+"/configMap",parentData:data,parentDataProperty:"configMap",rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
}
if(data.downwardAPI !== undefined){
let data2 = data.downwardAPI;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(key1 === "items")){
const err1 = {instancePath:instancePath+"/downwardAPI",schemaPath:"#/properties/downwardAPI/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema77.properties.downwardAPI,data:data2};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data2.items !== undefined){
let data3 = data2.items;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate176(data3[i0], {instancePath:instancePath+"/downwardAPI/items/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/downwardAPI/items",schemaPath:"#/properties/downwardAPI/properties/items/type",keyword:"type",params:{type: "array"},schema:schema77.properties.downwardAPI.properties.items.type,parentSchema:schema77.properties.downwardAPI.properties.items,data:data3};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/downwardAPI",schemaPath:"#/properties/downwardAPI/type",keyword:"type",params:{type: "object"},schema:schema77.properties.downwardAPI.type,parentSchema:schema77.properties.downwardAPI,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.podCertificate !== undefined){
if(!(validate225(data.podCertificate, {instancePath:instancePath+"/podCertificate",parentData:data,parentDataProperty:"podCertificate",rootData}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.secret !== undefined){
if(!(validate221(data.secret, {instancePath:instancePath+"/secret",parentData:data,parentDataProperty:"secret",rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
}
if(data.serviceAccountToken !== undefined){
if(!(validate228(data.serviceAccountToken, {instancePath:instancePath+"/serviceAccountToken",parentData:data,parentDataProperty:"serviceAccountToken",rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema77.type,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate217.errors = vErrors;
return errors === 0;
}


function validate216(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "defaultMode") || (key0 === "sources"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.defaultMode !== undefined){
let data0 = data.defaultMode;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/defaultMode",schemaPath:"#/properties/defaultMode/type",keyword:"type",params:{type: "integer"},schema:schema76.properties.defaultMode.type,parentSchema:schema76.properties.defaultMode,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/defaultMode",schemaPath:"#/properties/defaultMode/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema76.properties.defaultMode,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < -2147483648 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/defaultMode",schemaPath:"#/properties/defaultMode/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema76.properties.defaultMode,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.sources !== undefined){
let data1 = data.sources;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate217(data1[i0], {instancePath:instancePath+"/sources/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"},schema:schema76.properties.sources.type,parentSchema:schema76.properties.sources,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema76.type,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate216.errors = vErrors;
return errors === 0;
}

const schema82 = {"type":"object","properties":{"group":{"type":"string"},"readOnly":{"type":"boolean"},"registry":{"type":"string"},"tenant":{"type":"string"},"user":{"type":"string"},"volume":{"type":"string"}},"additionalProperties":false,"required":["registry","volume"]};

function validate232(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.registry === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "registry"},schema:schema82.required,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.volume === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "volume"},schema:schema82.required,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "group") || (key0 === "readOnly")) || (key0 === "registry")) || (key0 === "tenant")) || (key0 === "user")) || (key0 === "volume"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.group !== undefined){
let data0 = data.group;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type: "string"},schema:schema82.properties.group.type,parentSchema:schema82.properties.group,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.readOnly !== undefined){
let data1 = data.readOnly;
if(typeof data1 !== "boolean"){
const err4 = {instancePath:instancePath+"/readOnly",schemaPath:"#/properties/readOnly/type",keyword:"type",params:{type: "boolean"},schema:schema82.properties.readOnly.type,parentSchema:schema82.properties.readOnly,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.registry !== undefined){
let data2 = data.registry;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/registry",schemaPath:"#/properties/registry/type",keyword:"type",params:{type: "string"},schema:schema82.properties.registry.type,parentSchema:schema82.properties.registry,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.tenant !== undefined){
let data3 = data.tenant;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/tenant",schemaPath:"#/properties/tenant/type",keyword:"type",params:{type: "string"},schema:schema82.properties.tenant.type,parentSchema:schema82.properties.tenant,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.user !== undefined){
let data4 = data.user;
if(typeof data4 !== "string"){
const err7 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type: "string"},schema:schema82.properties.user.type,parentSchema:schema82.properties.user,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.volume !== undefined){
let data5 = data.volume;
if(typeof data5 !== "string"){
const err8 = {instancePath:instancePath+"/volume",schemaPath:"#/properties/volume/type",keyword:"type",params:{type: "string"},schema:schema82.properties.volume.type,parentSchema:schema82.properties.volume,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema82.type,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate232.errors = vErrors;
return errors === 0;
}

const schema83 = {"type":"object","properties":{"fsType":{"type":"string"},"image":{"type":"string"},"keyring":{"type":"string"},"monitors":{"type":"array","items":{"type":"string"}},"pool":{"type":"string"},"readOnly":{"type":"boolean"},"secretRef":{"type":"object","properties":{"name":{"type":"string"}},"additionalProperties":false},"user":{"type":"string"}},"additionalProperties":false,"required":["image","monitors"]};

function validate234(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.image === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "image"},schema:schema83.required,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.monitors === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "monitors"},schema:schema83.required,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "fsType") || (key0 === "image")) || (key0 === "keyring")) || (key0 === "monitors")) || (key0 === "pool")) || (key0 === "readOnly")) || (key0 === "secretRef")) || (key0 === "user"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.fsType !== undefined){
let data0 = data.fsType;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/fsType",schemaPath:"#/properties/fsType/type",keyword:"type",params:{type: "string"},schema:schema83.properties.fsType.type,parentSchema:schema83.properties.fsType,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.image !== undefined){
let data1 = data.image;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: "string"},schema:schema83.properties.image.type,parentSchema:schema83.properties.image,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.keyring !== undefined){
let data2 = data.keyring;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/keyring",schemaPath:"#/properties/keyring/type",keyword:"type",params:{type: "string"},schema:schema83.properties.keyring.type,parentSchema:schema83.properties.keyring,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.monitors !== undefined){
let data3 = data.monitors;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
const err6 = {instancePath:instancePath+"/monitors/" + i0,schemaPath:"#/properties/monitors/items/type",keyword:"type",params:{type: "string"},schema:schema83.properties.monitors.items.type,parentSchema:schema83.properties.monitors.items,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/monitors",schemaPath:"#/properties/monitors/type",keyword:"type",params:{type: "array"},schema:schema83.properties.monitors.type,parentSchema:schema83.properties.monitors,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.pool !== undefined){
let data5 = data.pool;
if(typeof data5 !== "string"){
const err8 = {instancePath:instancePath+"/pool",schemaPath:"#/properties/pool/type",keyword:"type",params:{type: "string"},schema:schema83.properties.pool.type,parentSchema:schema83.properties.pool,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.readOnly !== undefined){
let data6 = data.readOnly;
if(typeof data6 !== "boolean"){
const err9 = {instancePath:instancePath+"/readOnly",schemaPath:"#/properties/readOnly/type",keyword:"type",params:{type: "boolean"},schema:schema83.properties.readOnly.type,parentSchema:schema83.properties.readOnly,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.secretRef !== undefined){
let data7 = data.secretRef;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
if(!(key1 === "name")){
const err10 = {instancePath:instancePath+"/secretRef",schemaPath:"#/properties/secretRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema83.properties.secretRef,data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data7.name !== undefined){
let data8 = data7.name;
if(typeof data8 !== "string"){
const err11 = {instancePath:instancePath+"/secretRef/name",schemaPath:"#/properties/secretRef/properties/name/type",keyword:"type",params:{type: "string"},schema:schema83.properties.secretRef.properties.name.type,parentSchema:schema83.properties.secretRef.properties.name,data:data8};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/secretRef",schemaPath:"#/properties/secretRef/type",keyword:"type",params:{type: "object"},schema:schema83.properties.secretRef.type,parentSchema:schema83.properties.secretRef,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.user !== undefined){
let data9 = data.user;
if(typeof data9 !== "string"){
const err13 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type: "string"},schema:schema83.properties.user.type,parentSchema:schema83.properties.user,data:data9};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema83.type,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate234.errors = vErrors;
return errors === 0;
}

const schema84 = {"type":"object","properties":{"fsType":{"type":"string"},"gateway":{"type":"string"},"protectionDomain":{"type":"string"},"readOnly":{"type":"boolean"},"secretRef":{"type":"object","properties":{"name":{"type":"string"}},"additionalProperties":false},"sslEnabled":{"type":"boolean"},"storageMode":{"type":"string"},"storagePool":{"type":"string"},"system":{"type":"string"},"volumeName":{"type":"string"}},"additionalProperties":false,"required":["gateway","secretRef","system"]};

function validate236(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.gateway === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gateway"},schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.secretRef === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "secretRef"},schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.system === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "system"},schema:schema84.required,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema84.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.fsType !== undefined){
let data0 = data.fsType;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/fsType",schemaPath:"#/properties/fsType/type",keyword:"type",params:{type: "string"},schema:schema84.properties.fsType.type,parentSchema:schema84.properties.fsType,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.gateway !== undefined){
let data1 = data.gateway;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/gateway",schemaPath:"#/properties/gateway/type",keyword:"type",params:{type: "string"},schema:schema84.properties.gateway.type,parentSchema:schema84.properties.gateway,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.protectionDomain !== undefined){
let data2 = data.protectionDomain;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/protectionDomain",schemaPath:"#/properties/protectionDomain/type",keyword:"type",params:{type: "string"},schema:schema84.properties.protectionDomain.type,parentSchema:schema84.properties.protectionDomain,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.readOnly !== undefined){
let data3 = data.readOnly;
if(typeof data3 !== "boolean"){
const err7 = {instancePath:instancePath+"/readOnly",schemaPath:"#/properties/readOnly/type",keyword:"type",params:{type: "boolean"},schema:schema84.properties.readOnly.type,parentSchema:schema84.properties.readOnly,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.secretRef !== undefined){
let data4 = data.secretRef;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!(key1 === "name")){
const err8 = {instancePath:instancePath+"/secretRef",schemaPath:"#/properties/secretRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema84.properties.secretRef,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data4.name !== undefined){
let data5 = data4.name;
if(typeof data5 !== "string"){
const err9 = {instancePath:instancePath+"/secretRef/name",schemaPath:"#/properties/secretRef/properties/name/type",keyword:"type",params:{type: "string"},schema:schema84.properties.secretRef.properties.name.type,parentSchema:schema84.properties.secretRef.properties.name,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/secretRef",schemaPath:"#/properties/secretRef/type",keyword:"type",params:{type: "object"},schema:schema84.properties.secretRef.type,parentSchema:schema84.properties.secretRef,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.sslEnabled !== undefined){
let data6 = data.sslEnabled;
if(typeof data6 !== "boolean"){
const err11 = {instancePath:instancePath+"/sslEnabled",schemaPath:"#/properties/sslEnabled/type",keyword:"type",params:{type: "boolean"},schema:schema84.properties.sslEnabled.type,parentSchema:schema84.properties.sslEnabled,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.storageMode !== undefined){
let data7 = data.storageMode;
if(typeof data7 !== "string"){
const err12 = {instancePath:instancePath+"/storageMode",schemaPath:"#/properties/storageMode/type",keyword:"type",params:{type: "string"},schema:schema84.properties.storageMode.type,parentSchema:schema84.properties.storageMode,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.storagePool !== undefined){
let data8 = data.storagePool;
if(typeof data8 !== "string"){
const err13 = {instancePath:instancePath+"/storagePool",schemaPath:"#/properties/storagePool/type",keyword:"type",params:{type: "string"},schema:schema84.properties.storagePool.type,parentSchema:schema84.properties.storagePool,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.system !== undefined){
let data9 = data.system;
if(typeof data9 !== "string"){
const err14 = {instancePath:instancePath+"/system",schemaPath:"#/properties/system/type",keyword:"type",params:{type: "string"},schema:schema84.properties.system.type,parentSchema:schema84.properties.system,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.volumeName !== undefined){
let data10 = data.volumeName;
if(typeof data10 !== "string"){
const err15 = {instancePath:instancePath+"/volumeName",schemaPath:"#/properties/volumeName/type",keyword:"type",params:{type: "string"},schema:schema84.properties.volumeName.type,parentSchema:schema84.properties.volumeName,data:data10};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema84.type,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate236.errors = vErrors;
return errors === 0;
}

const schema85 = {"type":"object","properties":{"defaultMode":{"minimum":-2147483648,"maximum":2147483647,"type":"integer"},"items":{"type":"array","items":{"$ref":"#/$defs/part44"}},"optional":{"type":"boolean"},"secretName":{"type":"string"}},"additionalProperties":false};

function validate238(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "defaultMode") || (key0 === "items")) || (key0 === "optional")) || (key0 === "secretName"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.defaultMode !== undefined){
let data0 = data.defaultMode;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/defaultMode",schemaPath:"#/properties/defaultMode/type",keyword:"type",params:{type: "integer"},schema:schema85.properties.defaultMode.type,parentSchema:schema85.properties.defaultMode,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/defaultMode",schemaPath:"#/properties/defaultMode/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema85.properties.defaultMode,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < -2147483648 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/defaultMode",schemaPath:"#/properties/defaultMode/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema85.properties.defaultMode,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.items !== undefined){
let data1 = data.items;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate170(data1[i0], {instancePath:instancePath+"/items/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},schema:schema85.properties.items.type,parentSchema:schema85.properties.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.optional !== undefined){
let data3 = data.optional;
if(typeof data3 !== "boolean"){
const err5 = {instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type: "boolean"},schema:schema85.properties.optional.type,parentSchema:schema85.properties.optional,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.secretName !== undefined){
let data4 = data.secretName;
if(typeof data4 !== "string"){
const err6 = {instancePath:instancePath+"/secretName",schemaPath:"#/properties/secretName/type",keyword:"type",params:{type: "string"},schema:schema85.properties.secretName.type,parentSchema:schema85.properties.secretName,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema85.type,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate238.errors = vErrors;
return errors === 0;
}

const schema86 = {"type":"object","properties":{"fsType":{"type":"string"},"readOnly":{"type":"boolean"},"secretRef":{"type":"object","properties":{"name":{"type":"string"}},"additionalProperties":false},"volumeName":{"type":"string"},"volumeNamespace":{"type":"string"}},"additionalProperties":false};

function validate241(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "fsType") || (key0 === "readOnly")) || (key0 === "secretRef")) || (key0 === "volumeName")) || (key0 === "volumeNamespace"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.fsType !== undefined){
let data0 = data.fsType;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/fsType",schemaPath:"#/properties/fsType/type",keyword:"type",params:{type: "string"},schema:schema86.properties.fsType.type,parentSchema:schema86.properties.fsType,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.readOnly !== undefined){
let data1 = data.readOnly;
if(typeof data1 !== "boolean"){
const err2 = {instancePath:instancePath+"/readOnly",schemaPath:"#/properties/readOnly/type",keyword:"type",params:{type: "boolean"},schema:schema86.properties.readOnly.type,parentSchema:schema86.properties.readOnly,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.secretRef !== undefined){
let data2 = data.secretRef;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(key1 === "name")){
const err3 = {instancePath:instancePath+"/secretRef",schemaPath:"#/properties/secretRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema86.properties.secretRef,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 !== "string"){
const err4 = {instancePath:instancePath+"/secretRef/name",schemaPath:"#/properties/secretRef/properties/name/type",keyword:"type",params:{type: "string"},schema:schema86.properties.secretRef.properties.name.type,parentSchema:schema86.properties.secretRef.properties.name,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/secretRef",schemaPath:"#/properties/secretRef/type",keyword:"type",params:{type: "object"},schema:schema86.properties.secretRef.type,parentSchema:schema86.properties.secretRef,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.volumeName !== undefined){
let data4 = data.volumeName;
if(typeof data4 !== "string"){
const err6 = {instancePath:instancePath+"/volumeName",schemaPath:"#/properties/volumeName/type",keyword:"type",params:{type: "string"},schema:schema86.properties.volumeName.type,parentSchema:schema86.properties.volumeName,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.volumeNamespace !== undefined){
let data5 = data.volumeNamespace;
if(typeof data5 !== "string"){
const err7 = {instancePath:instancePath+"/volumeNamespace",schemaPath:"#/properties/volumeNamespace/type",keyword:"type",params:{type: "string"},schema:schema86.properties.volumeNamespace.type,parentSchema:schema86.properties.volumeNamespace,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema86.type,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate241.errors = vErrors;
return errors === 0;
}

const schema87 = {"type":"object","properties":{"fsType":{"type":"string"},"storagePolicyID":{"type":"string"},"storagePolicyName":{"type":"string"},"volumePath":{"type":"string"}},"additionalProperties":false,"required":["volumePath"]};

function validate243(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.volumePath === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "volumePath"},schema:schema87.required,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "fsType") || (key0 === "storagePolicyID")) || (key0 === "storagePolicyName")) || (key0 === "volumePath"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.fsType !== undefined){
let data0 = data.fsType;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/fsType",schemaPath:"#/properties/fsType/type",keyword:"type",params:{type: "string"},schema:schema87.properties.fsType.type,parentSchema:schema87.properties.fsType,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.storagePolicyID !== undefined){
let data1 = data.storagePolicyID;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/storagePolicyID",schemaPath:"#/properties/storagePolicyID/type",keyword:"type",params:{type: "string"},schema:schema87.properties.storagePolicyID.type,parentSchema:schema87.properties.storagePolicyID,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.storagePolicyName !== undefined){
let data2 = data.storagePolicyName;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/storagePolicyName",schemaPath:"#/properties/storagePolicyName/type",keyword:"type",params:{type: "string"},schema:schema87.properties.storagePolicyName.type,parentSchema:schema87.properties.storagePolicyName,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.volumePath !== undefined){
let data3 = data.volumePath;
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/volumePath",schemaPath:"#/properties/volumePath/type",keyword:"type",params:{type: "string"},schema:schema87.properties.volumePath.type,parentSchema:schema87.properties.volumePath,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema87.type,parentSchema:schema87,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate243.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.metadata === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec")) || (key0 === "status"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type: "string"},schema:schema6.properties.apiVersion.type,parentSchema:schema6.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema6.properties.kind.type,parentSchema:schema6.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.metadata !== undefined){
let data2 = data.metadata;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name === undefined){
const err6 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.properties.metadata.required,parentSchema:schema6.properties.metadata,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data2){
if(!(func2.call(schema6.properties.metadata.properties, key1))){
const err7 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema6.properties.metadata,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.annotations !== undefined){
let data3 = data2.annotations;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
const _errs11 = errors;
if(typeof key2 === "string"){
if(func3(key2) > 317){
const err8 = {instancePath:instancePath+"/metadata/annotations",schemaPath:"#/properties/metadata/properties/annotations/propertyNames/maxLength",keyword:"maxLength",params:{limit: 317},schema:317,parentSchema:schema6.properties.metadata.properties.annotations.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern0.test(key2)){
const err9 = {instancePath:instancePath+"/metadata/annotations",schemaPath:"#/properties/metadata/properties/annotations/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$"},schema:"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$",parentSchema:schema6.properties.metadata.properties.annotations.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var valid2 = _errs11 === errors;
if(!valid2){
const err10 = {instancePath:instancePath+"/metadata/annotations",schemaPath:"#/properties/metadata/properties/annotations/propertyNames",keyword:"propertyNames",params:{propertyName: key2},schema:schema6.properties.metadata.properties.annotations.propertyNames,parentSchema:schema6.properties.metadata.properties.annotations,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
for(const key3 in data3){
let data4 = data3[key3];
if(typeof data4 !== "string"){
const err11 = {instancePath:instancePath+"/metadata/annotations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.metadata.properties.annotations.additionalProperties.type,parentSchema:schema6.properties.metadata.properties.annotations.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/metadata/annotations",schemaPath:"#/properties/metadata/properties/annotations/type",keyword:"type",params:{type: "object"},schema:schema6.properties.metadata.properties.annotations.type,parentSchema:schema6.properties.metadata.properties.annotations,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.creationTimestamp !== undefined){
if(!(validate22(data2.creationTimestamp, {instancePath:instancePath+"/metadata/creationTimestamp",parentData:data2,parentDataProperty:"creationTimestamp",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data2.deletionGracePeriodSeconds !== undefined){
let data6 = data2.deletionGracePeriodSeconds;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err13 = {instancePath:instancePath+"/metadata/deletionGracePeriodSeconds",schemaPath:"#/properties/metadata/properties/deletionGracePeriodSeconds/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.metadata.properties.deletionGracePeriodSeconds.type,parentSchema:schema6.properties.metadata.properties.deletionGracePeriodSeconds,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.deletionTimestamp !== undefined){
if(!(validate22(data2.deletionTimestamp, {instancePath:instancePath+"/metadata/deletionTimestamp",parentData:data2,parentDataProperty:"deletionTimestamp",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data2.finalizers !== undefined){
let data8 = data2.finalizers;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 !== "string"){
const err14 = {instancePath:instancePath+"/metadata/finalizers/" + i0,schemaPath:"#/properties/metadata/properties/finalizers/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.metadata.properties.finalizers.items.type,parentSchema:schema6.properties.metadata.properties.finalizers.items,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/metadata/finalizers",schemaPath:"#/properties/metadata/properties/finalizers/type",keyword:"type",params:{type: "array"},schema:schema6.properties.metadata.properties.finalizers.type,parentSchema:schema6.properties.metadata.properties.finalizers,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data2.generateName !== undefined){
let data10 = data2.generateName;
if(typeof data10 !== "string"){
const err16 = {instancePath:instancePath+"/metadata/generateName",schemaPath:"#/properties/metadata/properties/generateName/type",keyword:"type",params:{type: "string"},schema:schema6.properties.metadata.properties.generateName.type,parentSchema:schema6.properties.metadata.properties.generateName,data:data10};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data2.generation !== undefined){
let data11 = data2.generation;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err17 = {instancePath:instancePath+"/metadata/generation",schemaPath:"#/properties/metadata/properties/generation/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.metadata.properties.generation.type,parentSchema:schema6.properties.metadata.properties.generation,data:data11};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data2.labels !== undefined){
let data12 = data2.labels;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key4 in data12){
const _errs29 = errors;
if(typeof key4 === "string"){
if(func3(key4) > 317){
const err18 = {instancePath:instancePath+"/metadata/labels",schemaPath:"#/properties/metadata/properties/labels/propertyNames/maxLength",keyword:"maxLength",params:{limit: 317},schema:317,parentSchema:schema6.properties.metadata.properties.labels.propertyNames,data:key4,propertyName:key4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!pattern0.test(key4)){
const err19 = {instancePath:instancePath+"/metadata/labels",schemaPath:"#/properties/metadata/properties/labels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$"},schema:"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$",parentSchema:schema6.properties.metadata.properties.labels.propertyNames,data:key4,propertyName:key4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var valid6 = _errs29 === errors;
if(!valid6){
const err20 = {instancePath:instancePath+"/metadata/labels",schemaPath:"#/properties/metadata/properties/labels/propertyNames",keyword:"propertyNames",params:{propertyName: key4},schema:schema6.properties.metadata.properties.labels.propertyNames,parentSchema:schema6.properties.metadata.properties.labels,data:data12};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
for(const key5 in data12){
let data13 = data12[key5];
if(typeof data13 === "string"){
if(func3(data13) > 63){
const err21 = {instancePath:instancePath+"/metadata/labels/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/properties/labels/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema6.properties.metadata.properties.labels.additionalProperties,data:data13};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern2.test(data13)){
const err22 = {instancePath:instancePath+"/metadata/labels/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/properties/labels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"},schema:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",parentSchema:schema6.properties.metadata.properties.labels.additionalProperties,data:data13};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/metadata/labels/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.metadata.properties.labels.additionalProperties.type,parentSchema:schema6.properties.metadata.properties.labels.additionalProperties,data:data13};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/metadata/labels",schemaPath:"#/properties/metadata/properties/labels/type",keyword:"type",params:{type: "object"},schema:schema6.properties.metadata.properties.labels.type,parentSchema:schema6.properties.metadata.properties.labels,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data2.managedFields !== undefined){
let data14 = data2.managedFields;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
if(!(validate25(data14[i1], {instancePath:instancePath+"/metadata/managedFields/" + i1,parentData:data14,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/metadata/managedFields",schemaPath:"#/properties/metadata/properties/managedFields/type",keyword:"type",params:{type: "array"},schema:schema6.properties.metadata.properties.managedFields.type,parentSchema:schema6.properties.metadata.properties.managedFields,data:data14};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data2.name !== undefined){
let data16 = data2.name;
if(typeof data16 === "string"){
if(func3(data16) > 63){
const err26 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema6.properties.metadata.properties.name,data:data16};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!pattern3.test(data16)){
const err27 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema6.properties.metadata.properties.name,data:data16};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.metadata.properties.name.type,parentSchema:schema6.properties.metadata.properties.name,data:data16};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data2.namespace !== undefined){
let data17 = data2.namespace;
if(typeof data17 === "string"){
if(func3(data17) > 63){
const err29 = {instancePath:instancePath+"/metadata/namespace",schemaPath:"#/properties/metadata/properties/namespace/maxLength",keyword:"maxLength",params:{limit: 63},schema:63,parentSchema:schema6.properties.metadata.properties.namespace,data:data17};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!pattern4.test(data17)){
const err30 = {instancePath:instancePath+"/metadata/namespace",schemaPath:"#/properties/metadata/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:schema6.properties.metadata.properties.namespace,data:data17};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/metadata/namespace",schemaPath:"#/properties/metadata/properties/namespace/type",keyword:"type",params:{type: "string"},schema:schema6.properties.metadata.properties.namespace.type,parentSchema:schema6.properties.metadata.properties.namespace,data:data17};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data2.ownerReferences !== undefined){
let data18 = data2.ownerReferences;
if(Array.isArray(data18)){
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
if(!(validate30(data18[i2], {instancePath:instancePath+"/metadata/ownerReferences/" + i2,parentData:data18,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath:instancePath+"/metadata/ownerReferences",schemaPath:"#/properties/metadata/properties/ownerReferences/type",keyword:"type",params:{type: "array"},schema:schema6.properties.metadata.properties.ownerReferences.type,parentSchema:schema6.properties.metadata.properties.ownerReferences,data:data18};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data2.resourceVersion !== undefined){
let data20 = data2.resourceVersion;
if(typeof data20 !== "string"){
const err33 = {instancePath:instancePath+"/metadata/resourceVersion",schemaPath:"#/properties/metadata/properties/resourceVersion/type",keyword:"type",params:{type: "string"},schema:schema6.properties.metadata.properties.resourceVersion.type,parentSchema:schema6.properties.metadata.properties.resourceVersion,data:data20};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data2.selfLink !== undefined){
let data21 = data2.selfLink;
if(typeof data21 !== "string"){
const err34 = {instancePath:instancePath+"/metadata/selfLink",schemaPath:"#/properties/metadata/properties/selfLink/type",keyword:"type",params:{type: "string"},schema:schema6.properties.metadata.properties.selfLink.type,parentSchema:schema6.properties.metadata.properties.selfLink,data:data21};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data2.uid !== undefined){
let data22 = data2.uid;
if(typeof data22 !== "string"){
const err35 = {instancePath:instancePath+"/metadata/uid",schemaPath:"#/properties/metadata/properties/uid/type",keyword:"type",params:{type: "string"},schema:schema6.properties.metadata.properties.uid.type,parentSchema:schema6.properties.metadata.properties.uid,data:data22};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},schema:schema6.properties.metadata.type,parentSchema:schema6.properties.metadata,data:data2};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.spec !== undefined){
let data23 = data.spec;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.postgresRef === undefined){
const err37 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "postgresRef"},schema:schema6.properties.spec.required,parentSchema:schema6.properties.spec,data:data23};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data23.version === undefined){
const err38 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "version"},schema:schema6.properties.spec.required,parentSchema:schema6.properties.spec,data:data23};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key6 in data23){
if(!(func2.call(schema6.properties.spec.properties, key6))){
const err39 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema6.properties.spec,data:data23};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data23.version !== undefined){
let data24 = data23.version;
if(typeof data24 !== "string"){
const err40 = {instancePath:instancePath+"/spec/version",schemaPath:"#/properties/spec/properties/version/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.version.type,parentSchema:schema6.properties.spec.properties.version,data:data24};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data23.replicas !== undefined){
let data25 = data23.replicas;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err41 = {instancePath:instancePath+"/spec/replicas",schemaPath:"#/properties/spec/properties/replicas/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.replicas.type,parentSchema:schema6.properties.spec.properties.replicas,data:data25};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 2147483647 || isNaN(data25)){
const err42 = {instancePath:instancePath+"/spec/replicas",schemaPath:"#/properties/spec/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.replicas,data:data25};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data25 < -2147483648 || isNaN(data25)){
const err43 = {instancePath:instancePath+"/spec/replicas",schemaPath:"#/properties/spec/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.replicas,data:data25};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
if(data23.postgresRef !== undefined){
if(!(validate32(data23.postgresRef, {instancePath:instancePath+"/spec/postgresRef",parentData:data23,parentDataProperty:"postgresRef",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data23.sslMode !== undefined){
let data27 = data23.sslMode;
if(typeof data27 !== "string"){
const err44 = {instancePath:instancePath+"/spec/sslMode",schemaPath:"#/properties/spec/properties/sslMode/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.sslMode.type,parentSchema:schema6.properties.spec.properties.sslMode,data:data27};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!((((((data27 === "disable") || (data27 === "allow")) || (data27 === "prefer")) || (data27 === "require")) || (data27 === "verify-ca")) || (data27 === "verify-full"))){
const err45 = {instancePath:instancePath+"/spec/sslMode",schemaPath:"#/properties/spec/properties/sslMode/enum",keyword:"enum",params:{allowedValues: schema6.properties.spec.properties.sslMode.enum},schema:schema6.properties.spec.properties.sslMode.enum,parentSchema:schema6.properties.spec.properties.sslMode,data:data27};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data23.clientAuthMode !== undefined){
let data28 = data23.clientAuthMode;
if(typeof data28 !== "string"){
const err46 = {instancePath:instancePath+"/spec/clientAuthMode",schemaPath:"#/properties/spec/properties/clientAuthMode/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.clientAuthMode.type,parentSchema:schema6.properties.spec.properties.clientAuthMode,data:data28};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!(((data28 === "md5") || (data28 === "scram")) || (data28 === "cert"))){
const err47 = {instancePath:instancePath+"/spec/clientAuthMode",schemaPath:"#/properties/spec/properties/clientAuthMode/enum",keyword:"enum",params:{allowedValues: schema6.properties.spec.properties.clientAuthMode.enum},schema:schema6.properties.spec.properties.clientAuthMode.enum,parentSchema:schema6.properties.spec.properties.clientAuthMode,data:data28};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data23.tls !== undefined){
let data29 = data23.tls;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key7 in data29){
if(!((key7 === "issuerRef") || (key7 === "certificates"))){
const err48 = {instancePath:instancePath+"/spec/tls",schemaPath:"#/properties/spec/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema6.properties.spec.properties.tls,data:data29};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data29.issuerRef !== undefined){
if(!(validate34(data29.issuerRef, {instancePath:instancePath+"/spec/tls/issuerRef",parentData:data29,parentDataProperty:"issuerRef",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data29.certificates !== undefined){
let data31 = data29.certificates;
if(Array.isArray(data31)){
const len3 = data31.length;
for(let i3=0; i3<len3; i3++){
let data32 = data31[i3];
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.alias === undefined){
const err49 = {instancePath:instancePath+"/spec/tls/certificates/" + i3,schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/required",keyword:"required",params:{missingProperty: "alias"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.required,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items,data:data32};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key8 in data32){
if(!(func2.call(schema6.properties.spec.properties.tls.properties.certificates.items.properties, key8))){
const err50 = {instancePath:instancePath+"/spec/tls/certificates/" + i3,schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items,data:data32};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data32.alias !== undefined){
let data33 = data32.alias;
if(typeof data33 !== "string"){
const err51 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/alias",schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/alias/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.alias.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.alias,data:data33};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data32.issuerRef !== undefined){
if(!(validate34(data32.issuerRef, {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/issuerRef",parentData:data32,parentDataProperty:"issuerRef",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data32.secretName !== undefined){
let data35 = data32.secretName;
if(typeof data35 !== "string"){
const err52 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/secretName",schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/secretName/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.secretName.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.secretName,data:data35};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data32.subject !== undefined){
let data36 = data32.subject;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key9 in data36){
if(!((((((((key9 === "organizations") || (key9 === "organizationalUnits")) || (key9 === "countries")) || (key9 === "localities")) || (key9 === "provinces")) || (key9 === "streetAddresses")) || (key9 === "postalCodes")) || (key9 === "serialNumber"))){
const err53 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/subject",schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/subject/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject,data:data36};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data36.organizations !== undefined){
let data37 = data36.organizations;
if(Array.isArray(data37)){
const len4 = data37.length;
for(let i4=0; i4<len4; i4++){
let data38 = data37[i4];
if(typeof data38 !== "string"){
const err54 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/subject/organizations/" + i4,schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/subject/properties/organizations/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.organizations.items.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.organizations.items,data:data38};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/subject/organizations",schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/subject/properties/organizations/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.organizations.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.organizations,data:data37};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data36.organizationalUnits !== undefined){
let data39 = data36.organizationalUnits;
if(Array.isArray(data39)){
const len5 = data39.length;
for(let i5=0; i5<len5; i5++){
let data40 = data39[i5];
if(typeof data40 !== "string"){
const err56 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/subject/organizationalUnits/" + i5,schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/subject/properties/organizationalUnits/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.organizationalUnits.items.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.organizationalUnits.items,data:data40};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/subject/organizationalUnits",schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/subject/properties/organizationalUnits/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.organizationalUnits.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.organizationalUnits,data:data39};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data36.countries !== undefined){
let data41 = data36.countries;
if(Array.isArray(data41)){
const len6 = data41.length;
for(let i6=0; i6<len6; i6++){
let data42 = data41[i6];
if(typeof data42 !== "string"){
const err58 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/subject/countries/" + i6,schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/subject/properties/countries/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.countries.items.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.countries.items,data:data42};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/subject/countries",schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/subject/properties/countries/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.countries.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.countries,data:data41};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data36.localities !== undefined){
let data43 = data36.localities;
if(Array.isArray(data43)){
const len7 = data43.length;
for(let i7=0; i7<len7; i7++){
let data44 = data43[i7];
if(typeof data44 !== "string"){
const err60 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/subject/localities/" + i7,schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/subject/properties/localities/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.localities.items.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.localities.items,data:data44};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/subject/localities",schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/subject/properties/localities/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.localities.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.localities,data:data43};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data36.provinces !== undefined){
let data45 = data36.provinces;
if(Array.isArray(data45)){
const len8 = data45.length;
for(let i8=0; i8<len8; i8++){
let data46 = data45[i8];
if(typeof data46 !== "string"){
const err62 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/subject/provinces/" + i8,schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/subject/properties/provinces/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.provinces.items.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.provinces.items,data:data46};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/subject/provinces",schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/subject/properties/provinces/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.provinces.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.provinces,data:data45};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data36.streetAddresses !== undefined){
let data47 = data36.streetAddresses;
if(Array.isArray(data47)){
const len9 = data47.length;
for(let i9=0; i9<len9; i9++){
let data48 = data47[i9];
if(typeof data48 !== "string"){
const err64 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/subject/streetAddresses/" + i9,schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/subject/properties/streetAddresses/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.streetAddresses.items.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.streetAddresses.items,data:data48};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/subject/streetAddresses",schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/subject/properties/streetAddresses/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.streetAddresses.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.streetAddresses,data:data47};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data36.postalCodes !== undefined){
let data49 = data36.postalCodes;
if(Array.isArray(data49)){
const len10 = data49.length;
for(let i10=0; i10<len10; i10++){
let data50 = data49[i10];
if(typeof data50 !== "string"){
const err66 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/subject/postalCodes/" + i10,schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/subject/properties/postalCodes/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.postalCodes.items.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.postalCodes.items,data:data50};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/subject/postalCodes",schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/subject/properties/postalCodes/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.postalCodes.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.postalCodes,data:data49};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data36.serialNumber !== undefined){
let data51 = data36.serialNumber;
if(typeof data51 !== "string"){
const err68 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/subject/serialNumber",schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/subject/properties/serialNumber/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.serialNumber.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.properties.serialNumber,data:data51};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/subject",schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/subject/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.subject,data:data36};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data32.duration !== undefined){
let data52 = data32.duration;
if(typeof data52 !== "string"){
const err70 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/duration",schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/duration/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.duration.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.duration,data:data52};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data32.renewBefore !== undefined){
let data53 = data32.renewBefore;
if(typeof data53 !== "string"){
const err71 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/renewBefore",schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/renewBefore/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.renewBefore.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.renewBefore,data:data53};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data32.dnsNames !== undefined){
let data54 = data32.dnsNames;
if(Array.isArray(data54)){
const len11 = data54.length;
for(let i11=0; i11<len11; i11++){
let data55 = data54[i11];
if(typeof data55 !== "string"){
const err72 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/dnsNames/" + i11,schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/dnsNames/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.dnsNames.items.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.dnsNames.items,data:data55};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/dnsNames",schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/dnsNames/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.dnsNames.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.dnsNames,data:data54};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data32.ipAddresses !== undefined){
let data56 = data32.ipAddresses;
if(Array.isArray(data56)){
const len12 = data56.length;
for(let i12=0; i12<len12; i12++){
let data57 = data56[i12];
if(typeof data57 !== "string"){
const err74 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/ipAddresses/" + i12,schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/ipAddresses/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.ipAddresses.items.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.ipAddresses.items,data:data57};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/ipAddresses",schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/ipAddresses/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.ipAddresses.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.ipAddresses,data:data56};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data32.uris !== undefined){
let data58 = data32.uris;
if(Array.isArray(data58)){
const len13 = data58.length;
for(let i13=0; i13<len13; i13++){
let data59 = data58[i13];
if(typeof data59 !== "string"){
const err76 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/uris/" + i13,schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/uris/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.uris.items.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.uris.items,data:data59};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/uris",schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/uris/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.uris.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.uris,data:data58};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data32.emailAddresses !== undefined){
let data60 = data32.emailAddresses;
if(Array.isArray(data60)){
const len14 = data60.length;
for(let i14=0; i14<len14; i14++){
let data61 = data60[i14];
if(typeof data61 !== "string"){
const err78 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/emailAddresses/" + i14,schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/emailAddresses/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.emailAddresses.items.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.emailAddresses.items,data:data61};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/emailAddresses",schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/emailAddresses/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.emailAddresses.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.emailAddresses,data:data60};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data32.privateKey !== undefined){
let data62 = data32.privateKey;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
for(const key10 in data62){
if(!(key10 === "encoding")){
const err80 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/privateKey",schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/privateKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.privateKey,data:data62};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data62.encoding !== undefined){
let data63 = data62.encoding;
if(typeof data63 !== "string"){
const err81 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/privateKey/encoding",schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/privateKey/properties/encoding/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.privateKey.properties.encoding.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.privateKey.properties.encoding,data:data63};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(!((data63 === "PKCS1") || (data63 === "PKCS8"))){
const err82 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/privateKey/encoding",schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/privateKey/properties/encoding/enum",keyword:"enum",params:{allowedValues: schema6.properties.spec.properties.tls.properties.certificates.items.properties.privateKey.properties.encoding.enum},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.privateKey.properties.encoding.enum,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.privateKey.properties.encoding,data:data63};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/spec/tls/certificates/" + i3+"/privateKey",schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/properties/privateKey/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.privateKey.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items.properties.privateKey,data:data62};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/spec/tls/certificates/" + i3,schemaPath:"#/properties/spec/properties/tls/properties/certificates/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.tls.properties.certificates.items.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates.items,data:data32};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/spec/tls/certificates",schemaPath:"#/properties/spec/properties/tls/properties/certificates/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.tls.properties.certificates.type,parentSchema:schema6.properties.spec.properties.tls.properties.certificates,data:data31};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/spec/tls",schemaPath:"#/properties/spec/properties/tls/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.tls.type,parentSchema:schema6.properties.spec.properties.tls,data:data29};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data23.deletionPolicy !== undefined){
let data64 = data23.deletionPolicy;
if(typeof data64 !== "string"){
const err87 = {instancePath:instancePath+"/spec/deletionPolicy",schemaPath:"#/properties/spec/properties/deletionPolicy/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.deletionPolicy.type,parentSchema:schema6.properties.spec.properties.deletionPolicy,data:data64};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(!((((data64 === "Halt") || (data64 === "Delete")) || (data64 === "WipeOut")) || (data64 === "DoNotTerminate"))){
const err88 = {instancePath:instancePath+"/spec/deletionPolicy",schemaPath:"#/properties/spec/properties/deletionPolicy/enum",keyword:"enum",params:{allowedValues: schema6.properties.spec.properties.deletionPolicy.enum},schema:schema6.properties.spec.properties.deletionPolicy.enum,parentSchema:schema6.properties.spec.properties.deletionPolicy,data:data64};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data23.syncUsers !== undefined){
let data65 = data23.syncUsers;
if(typeof data65 !== "boolean"){
const err89 = {instancePath:instancePath+"/spec/syncUsers",schemaPath:"#/properties/spec/properties/syncUsers/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.syncUsers.type,parentSchema:schema6.properties.spec.properties.syncUsers,data:data65};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data23.authSecret !== undefined){
let data66 = data23.authSecret;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.name === undefined){
const err90 = {instancePath:instancePath+"/spec/authSecret",schemaPath:"#/properties/spec/properties/authSecret/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.properties.spec.properties.authSecret.required,parentSchema:schema6.properties.spec.properties.authSecret,data:data66};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
for(const key11 in data66){
if(!(((((((key11 === "apiGroup") || (key11 === "kind")) || (key11 === "name")) || (key11 === "activeFrom")) || (key11 === "rotateAfter")) || (key11 === "externallyManaged")) || (key11 === "secretStoreName"))){
const err91 = {instancePath:instancePath+"/spec/authSecret",schemaPath:"#/properties/spec/properties/authSecret/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema6.properties.spec.properties.authSecret,data:data66};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data66.apiGroup !== undefined){
let data67 = data66.apiGroup;
if(typeof data67 !== "string"){
const err92 = {instancePath:instancePath+"/spec/authSecret/apiGroup",schemaPath:"#/properties/spec/properties/authSecret/properties/apiGroup/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.authSecret.properties.apiGroup.type,parentSchema:schema6.properties.spec.properties.authSecret.properties.apiGroup,data:data67};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data66.kind !== undefined){
let data68 = data66.kind;
if(typeof data68 !== "string"){
const err93 = {instancePath:instancePath+"/spec/authSecret/kind",schemaPath:"#/properties/spec/properties/authSecret/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.authSecret.properties.kind.type,parentSchema:schema6.properties.spec.properties.authSecret.properties.kind,data:data68};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data66.name !== undefined){
let data69 = data66.name;
if(typeof data69 !== "string"){
const err94 = {instancePath:instancePath+"/spec/authSecret/name",schemaPath:"#/properties/spec/properties/authSecret/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.authSecret.properties.name.type,parentSchema:schema6.properties.spec.properties.authSecret.properties.name,data:data69};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data66.activeFrom !== undefined){
let data70 = data66.activeFrom;
if(typeof data70 === "string"){
if(!(formats0.test(data70))){
const err95 = {instancePath:instancePath+"/spec/authSecret/activeFrom",schemaPath:"#/properties/spec/properties/authSecret/properties/activeFrom/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema6.properties.spec.properties.authSecret.properties.activeFrom,data:data70};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/spec/authSecret/activeFrom",schemaPath:"#/properties/spec/properties/authSecret/properties/activeFrom/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.authSecret.properties.activeFrom.type,parentSchema:schema6.properties.spec.properties.authSecret.properties.activeFrom,data:data70};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data66.rotateAfter !== undefined){
let data71 = data66.rotateAfter;
if(typeof data71 !== "string"){
const err97 = {instancePath:instancePath+"/spec/authSecret/rotateAfter",schemaPath:"#/properties/spec/properties/authSecret/properties/rotateAfter/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.authSecret.properties.rotateAfter.type,parentSchema:schema6.properties.spec.properties.authSecret.properties.rotateAfter,data:data71};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data66.externallyManaged !== undefined){
let data72 = data66.externallyManaged;
if(typeof data72 !== "boolean"){
const err98 = {instancePath:instancePath+"/spec/authSecret/externallyManaged",schemaPath:"#/properties/spec/properties/authSecret/properties/externallyManaged/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.authSecret.properties.externallyManaged.type,parentSchema:schema6.properties.spec.properties.authSecret.properties.externallyManaged,data:data72};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data66.secretStoreName !== undefined){
let data73 = data66.secretStoreName;
if(typeof data73 !== "string"){
const err99 = {instancePath:instancePath+"/spec/authSecret/secretStoreName",schemaPath:"#/properties/spec/properties/authSecret/properties/secretStoreName/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.authSecret.properties.secretStoreName.type,parentSchema:schema6.properties.spec.properties.authSecret.properties.secretStoreName,data:data73};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/spec/authSecret",schemaPath:"#/properties/spec/properties/authSecret/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.authSecret.type,parentSchema:schema6.properties.spec.properties.authSecret,data:data66};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data23.configuration !== undefined){
let data74 = data23.configuration;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
for(const key12 in data74){
if(!(((key12 === "inline") || (key12 === "secretName")) || (key12 === "backends"))){
const err101 = {instancePath:instancePath+"/spec/configuration",schemaPath:"#/properties/spec/properties/configuration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema6.properties.spec.properties.configuration,data:data74};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data74.inline !== undefined){
let data75 = data74.inline;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
for(const key13 in data75){
let data76 = data75[key13];
if(typeof data76 !== "string"){
const err102 = {instancePath:instancePath+"/spec/configuration/inline/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/configuration/properties/inline/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.configuration.properties.inline.additionalProperties.type,parentSchema:schema6.properties.spec.properties.configuration.properties.inline.additionalProperties,data:data76};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/spec/configuration/inline",schemaPath:"#/properties/spec/properties/configuration/properties/inline/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.configuration.properties.inline.type,parentSchema:schema6.properties.spec.properties.configuration.properties.inline,data:data75};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data74.secretName !== undefined){
let data77 = data74.secretName;
if(typeof data77 !== "string"){
const err104 = {instancePath:instancePath+"/spec/configuration/secretName",schemaPath:"#/properties/spec/properties/configuration/properties/secretName/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.configuration.properties.secretName.type,parentSchema:schema6.properties.spec.properties.configuration.properties.secretName,data:data77};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data74.backends !== undefined){
let data78 = data74.backends;
if(Array.isArray(data78)){
const len15 = data78.length;
for(let i15=0; i15<len15; i15++){
let data79 = data78[i15];
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if(data79.weight === undefined){
const err105 = {instancePath:instancePath+"/spec/configuration/backends/" + i15,schemaPath:"#/properties/spec/properties/configuration/properties/backends/items/required",keyword:"required",params:{missingProperty: "weight"},schema:schema6.properties.spec.properties.configuration.properties.backends.items.required,parentSchema:schema6.properties.spec.properties.configuration.properties.backends.items,data:data79};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
for(const key14 in data79){
if(!(((((key14 === "hostName") || (key14 === "port")) || (key14 === "weight")) || (key14 === "flag")) || (key14 === "groupName"))){
const err106 = {instancePath:instancePath+"/spec/configuration/backends/" + i15,schemaPath:"#/properties/spec/properties/configuration/properties/backends/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},schema:false,parentSchema:schema6.properties.spec.properties.configuration.properties.backends.items,data:data79};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data79.hostName !== undefined){
let data80 = data79.hostName;
if(typeof data80 !== "string"){
const err107 = {instancePath:instancePath+"/spec/configuration/backends/" + i15+"/hostName",schemaPath:"#/properties/spec/properties/configuration/properties/backends/items/properties/hostName/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.configuration.properties.backends.items.properties.hostName.type,parentSchema:schema6.properties.spec.properties.configuration.properties.backends.items.properties.hostName,data:data80};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data79.port !== undefined){
let data81 = data79.port;
if(!(((typeof data81 == "number") && (!(data81 % 1) && !isNaN(data81))) && (isFinite(data81)))){
const err108 = {instancePath:instancePath+"/spec/configuration/backends/" + i15+"/port",schemaPath:"#/properties/spec/properties/configuration/properties/backends/items/properties/port/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.configuration.properties.backends.items.properties.port.type,parentSchema:schema6.properties.spec.properties.configuration.properties.backends.items.properties.port,data:data81};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if((typeof data81 == "number") && (isFinite(data81))){
if(data81 > 2147483647 || isNaN(data81)){
const err109 = {instancePath:instancePath+"/spec/configuration/backends/" + i15+"/port",schemaPath:"#/properties/spec/properties/configuration/properties/backends/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.configuration.properties.backends.items.properties.port,data:data81};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data81 < -2147483648 || isNaN(data81)){
const err110 = {instancePath:instancePath+"/spec/configuration/backends/" + i15+"/port",schemaPath:"#/properties/spec/properties/configuration/properties/backends/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.configuration.properties.backends.items.properties.port,data:data81};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
if(data79.weight !== undefined){
let data82 = data79.weight;
if(!(((typeof data82 == "number") && (!(data82 % 1) && !isNaN(data82))) && (isFinite(data82)))){
const err111 = {instancePath:instancePath+"/spec/configuration/backends/" + i15+"/weight",schemaPath:"#/properties/spec/properties/configuration/properties/backends/items/properties/weight/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.configuration.properties.backends.items.properties.weight.type,parentSchema:schema6.properties.spec.properties.configuration.properties.backends.items.properties.weight,data:data82};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if((typeof data82 == "number") && (isFinite(data82))){
if(data82 > 2147483647 || isNaN(data82)){
const err112 = {instancePath:instancePath+"/spec/configuration/backends/" + i15+"/weight",schemaPath:"#/properties/spec/properties/configuration/properties/backends/items/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.configuration.properties.backends.items.properties.weight,data:data82};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data82 < -2147483648 || isNaN(data82)){
const err113 = {instancePath:instancePath+"/spec/configuration/backends/" + i15+"/weight",schemaPath:"#/properties/spec/properties/configuration/properties/backends/items/properties/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.configuration.properties.backends.items.properties.weight,data:data82};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
if(data79.flag !== undefined){
let data83 = data79.flag;
if(typeof data83 !== "string"){
const err114 = {instancePath:instancePath+"/spec/configuration/backends/" + i15+"/flag",schemaPath:"#/properties/spec/properties/configuration/properties/backends/items/properties/flag/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.configuration.properties.backends.items.properties.flag.type,parentSchema:schema6.properties.spec.properties.configuration.properties.backends.items.properties.flag,data:data83};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data79.groupName !== undefined){
let data84 = data79.groupName;
if(typeof data84 !== "string"){
const err115 = {instancePath:instancePath+"/spec/configuration/backends/" + i15+"/groupName",schemaPath:"#/properties/spec/properties/configuration/properties/backends/items/properties/groupName/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.configuration.properties.backends.items.properties.groupName.type,parentSchema:schema6.properties.spec.properties.configuration.properties.backends.items.properties.groupName,data:data84};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/spec/configuration/backends/" + i15,schemaPath:"#/properties/spec/properties/configuration/properties/backends/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.configuration.properties.backends.items.type,parentSchema:schema6.properties.spec.properties.configuration.properties.backends.items,data:data79};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
else {
const err117 = {instancePath:instancePath+"/spec/configuration/backends",schemaPath:"#/properties/spec/properties/configuration/properties/backends/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.configuration.properties.backends.type,parentSchema:schema6.properties.spec.properties.configuration.properties.backends,data:data78};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
else {
const err118 = {instancePath:instancePath+"/spec/configuration",schemaPath:"#/properties/spec/properties/configuration/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.configuration.type,parentSchema:schema6.properties.spec.properties.configuration,data:data74};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data23.healthChecker !== undefined){
let data85 = data23.healthChecker;
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
for(const key15 in data85){
if(!((((key15 === "periodSeconds") || (key15 === "timeoutSeconds")) || (key15 === "failureThreshold")) || (key15 === "disableWriteCheck"))){
const err119 = {instancePath:instancePath+"/spec/healthChecker",schemaPath:"#/properties/spec/properties/healthChecker/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},schema:false,parentSchema:schema6.properties.spec.properties.healthChecker,data:data85};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data85.periodSeconds !== undefined){
let data86 = data85.periodSeconds;
if(!(((typeof data86 == "number") && (!(data86 % 1) && !isNaN(data86))) && (isFinite(data86)))){
const err120 = {instancePath:instancePath+"/spec/healthChecker/periodSeconds",schemaPath:"#/properties/spec/properties/healthChecker/properties/periodSeconds/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.healthChecker.properties.periodSeconds.type,parentSchema:schema6.properties.spec.properties.healthChecker.properties.periodSeconds,data:data86};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if((typeof data86 == "number") && (isFinite(data86))){
if(data86 > 2147483647 || isNaN(data86)){
const err121 = {instancePath:instancePath+"/spec/healthChecker/periodSeconds",schemaPath:"#/properties/spec/properties/healthChecker/properties/periodSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.healthChecker.properties.periodSeconds,data:data86};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data86 < -2147483648 || isNaN(data86)){
const err122 = {instancePath:instancePath+"/spec/healthChecker/periodSeconds",schemaPath:"#/properties/spec/properties/healthChecker/properties/periodSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.healthChecker.properties.periodSeconds,data:data86};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
if(data85.timeoutSeconds !== undefined){
let data87 = data85.timeoutSeconds;
if(!(((typeof data87 == "number") && (!(data87 % 1) && !isNaN(data87))) && (isFinite(data87)))){
const err123 = {instancePath:instancePath+"/spec/healthChecker/timeoutSeconds",schemaPath:"#/properties/spec/properties/healthChecker/properties/timeoutSeconds/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.healthChecker.properties.timeoutSeconds.type,parentSchema:schema6.properties.spec.properties.healthChecker.properties.timeoutSeconds,data:data87};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if((typeof data87 == "number") && (isFinite(data87))){
if(data87 > 2147483647 || isNaN(data87)){
const err124 = {instancePath:instancePath+"/spec/healthChecker/timeoutSeconds",schemaPath:"#/properties/spec/properties/healthChecker/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.healthChecker.properties.timeoutSeconds,data:data87};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data87 < -2147483648 || isNaN(data87)){
const err125 = {instancePath:instancePath+"/spec/healthChecker/timeoutSeconds",schemaPath:"#/properties/spec/properties/healthChecker/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.healthChecker.properties.timeoutSeconds,data:data87};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
if(data85.failureThreshold !== undefined){
let data88 = data85.failureThreshold;
if(!(((typeof data88 == "number") && (!(data88 % 1) && !isNaN(data88))) && (isFinite(data88)))){
const err126 = {instancePath:instancePath+"/spec/healthChecker/failureThreshold",schemaPath:"#/properties/spec/properties/healthChecker/properties/failureThreshold/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.healthChecker.properties.failureThreshold.type,parentSchema:schema6.properties.spec.properties.healthChecker.properties.failureThreshold,data:data88};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if((typeof data88 == "number") && (isFinite(data88))){
if(data88 > 2147483647 || isNaN(data88)){
const err127 = {instancePath:instancePath+"/spec/healthChecker/failureThreshold",schemaPath:"#/properties/spec/properties/healthChecker/properties/failureThreshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.healthChecker.properties.failureThreshold,data:data88};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(data88 < -2147483648 || isNaN(data88)){
const err128 = {instancePath:instancePath+"/spec/healthChecker/failureThreshold",schemaPath:"#/properties/spec/properties/healthChecker/properties/failureThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.healthChecker.properties.failureThreshold,data:data88};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
if(data85.disableWriteCheck !== undefined){
let data89 = data85.disableWriteCheck;
if(typeof data89 !== "boolean"){
const err129 = {instancePath:instancePath+"/spec/healthChecker/disableWriteCheck",schemaPath:"#/properties/spec/properties/healthChecker/properties/disableWriteCheck/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.healthChecker.properties.disableWriteCheck.type,parentSchema:schema6.properties.spec.properties.healthChecker.properties.disableWriteCheck,data:data89};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
else {
const err130 = {instancePath:instancePath+"/spec/healthChecker",schemaPath:"#/properties/spec/properties/healthChecker/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.healthChecker.type,parentSchema:schema6.properties.spec.properties.healthChecker,data:data85};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data23.autoOps !== undefined){
let data90 = data23.autoOps;
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
for(const key16 in data90){
if(!(key16 === "disabled")){
const err131 = {instancePath:instancePath+"/spec/autoOps",schemaPath:"#/properties/spec/properties/autoOps/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},schema:false,parentSchema:schema6.properties.spec.properties.autoOps,data:data90};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data90.disabled !== undefined){
let data91 = data90.disabled;
if(typeof data91 !== "boolean"){
const err132 = {instancePath:instancePath+"/spec/autoOps/disabled",schemaPath:"#/properties/spec/properties/autoOps/properties/disabled/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.autoOps.properties.disabled.type,parentSchema:schema6.properties.spec.properties.autoOps.properties.disabled,data:data91};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/spec/autoOps",schemaPath:"#/properties/spec/properties/autoOps/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.autoOps.type,parentSchema:schema6.properties.spec.properties.autoOps,data:data90};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data23.monitor !== undefined){
let data92 = data23.monitor;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
for(const key17 in data92){
if(!((key17 === "agent") || (key17 === "prometheus"))){
const err134 = {instancePath:instancePath+"/spec/monitor",schemaPath:"#/properties/spec/properties/monitor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},schema:false,parentSchema:schema6.properties.spec.properties.monitor,data:data92};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data92.agent !== undefined){
let data93 = data92.agent;
if(typeof data93 !== "string"){
const err135 = {instancePath:instancePath+"/spec/monitor/agent",schemaPath:"#/properties/spec/properties/monitor/properties/agent/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.monitor.properties.agent.type,parentSchema:schema6.properties.spec.properties.monitor.properties.agent,data:data93};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(!(((data93 === "prometheus.io/operator") || (data93 === "prometheus.io")) || (data93 === "prometheus.io/builtin"))){
const err136 = {instancePath:instancePath+"/spec/monitor/agent",schemaPath:"#/properties/spec/properties/monitor/properties/agent/enum",keyword:"enum",params:{allowedValues: schema6.properties.spec.properties.monitor.properties.agent.enum},schema:schema6.properties.spec.properties.monitor.properties.agent.enum,parentSchema:schema6.properties.spec.properties.monitor.properties.agent,data:data93};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data92.prometheus !== undefined){
let data94 = data92.prometheus;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
for(const key18 in data94){
if(!((key18 === "exporter") || (key18 === "serviceMonitor"))){
const err137 = {instancePath:instancePath+"/spec/monitor/prometheus",schemaPath:"#/properties/spec/properties/monitor/properties/prometheus/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},schema:false,parentSchema:schema6.properties.spec.properties.monitor.properties.prometheus,data:data94};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data94.exporter !== undefined){
let data95 = data94.exporter;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
for(const key19 in data95){
if(!(((((key19 === "port") || (key19 === "args")) || (key19 === "env")) || (key19 === "resources")) || (key19 === "securityContext"))){
const err138 = {instancePath:instancePath+"/spec/monitor/prometheus/exporter",schemaPath:"#/properties/spec/properties/monitor/properties/prometheus/properties/exporter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},schema:false,parentSchema:schema6.properties.spec.properties.monitor.properties.prometheus.properties.exporter,data:data95};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data95.port !== undefined){
let data96 = data95.port;
if(!(((typeof data96 == "number") && (!(data96 % 1) && !isNaN(data96))) && (isFinite(data96)))){
const err139 = {instancePath:instancePath+"/spec/monitor/prometheus/exporter/port",schemaPath:"#/properties/spec/properties/monitor/properties/prometheus/properties/exporter/properties/port/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.monitor.properties.prometheus.properties.exporter.properties.port.type,parentSchema:schema6.properties.spec.properties.monitor.properties.prometheus.properties.exporter.properties.port,data:data96};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if((typeof data96 == "number") && (isFinite(data96))){
if(data96 > 2147483647 || isNaN(data96)){
const err140 = {instancePath:instancePath+"/spec/monitor/prometheus/exporter/port",schemaPath:"#/properties/spec/properties/monitor/properties/prometheus/properties/exporter/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.monitor.properties.prometheus.properties.exporter.properties.port,data:data96};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(data96 < -2147483648 || isNaN(data96)){
const err141 = {instancePath:instancePath+"/spec/monitor/prometheus/exporter/port",schemaPath:"#/properties/spec/properties/monitor/properties/prometheus/properties/exporter/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.monitor.properties.prometheus.properties.exporter.properties.port,data:data96};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
if(data95.args !== undefined){
let data97 = data95.args;
if(Array.isArray(data97)){
const len16 = data97.length;
for(let i16=0; i16<len16; i16++){
let data98 = data97[i16];
if(typeof data98 !== "string"){
const err142 = {instancePath:instancePath+"/spec/monitor/prometheus/exporter/args/" + i16,schemaPath:"#/properties/spec/properties/monitor/properties/prometheus/properties/exporter/properties/args/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.monitor.properties.prometheus.properties.exporter.properties.args.items.type,parentSchema:schema6.properties.spec.properties.monitor.properties.prometheus.properties.exporter.properties.args.items,data:data98};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
else {
const err143 = {instancePath:instancePath+"/spec/monitor/prometheus/exporter/args",schemaPath:"#/properties/spec/properties/monitor/properties/prometheus/properties/exporter/properties/args/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.monitor.properties.prometheus.properties.exporter.properties.args.type,parentSchema:schema6.properties.spec.properties.monitor.properties.prometheus.properties.exporter.properties.args,data:data97};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data95.env !== undefined){
let data99 = data95.env;
if(Array.isArray(data99)){
const len17 = data99.length;
for(let i17=0; i17<len17; i17++){
if(!(validate37(data99[i17], {instancePath:instancePath+"/spec/monitor/prometheus/exporter/env/" + i17,parentData:data99,parentDataProperty:i17,rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
}
else {
const err144 = {instancePath:instancePath+"/spec/monitor/prometheus/exporter/env",schemaPath:"#/properties/spec/properties/monitor/properties/prometheus/properties/exporter/properties/env/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.monitor.properties.prometheus.properties.exporter.properties.env.type,parentSchema:schema6.properties.spec.properties.monitor.properties.prometheus.properties.exporter.properties.env,data:data99};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data95.resources !== undefined){
if(!(validate50(data95.resources, {instancePath:instancePath+"/spec/monitor/prometheus/exporter/resources",parentData:data95,parentDataProperty:"resources",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
if(data95.securityContext !== undefined){
if(!(validate54(data95.securityContext, {instancePath:instancePath+"/spec/monitor/prometheus/exporter/securityContext",parentData:data95,parentDataProperty:"securityContext",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err145 = {instancePath:instancePath+"/spec/monitor/prometheus/exporter",schemaPath:"#/properties/spec/properties/monitor/properties/prometheus/properties/exporter/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.monitor.properties.prometheus.properties.exporter.type,parentSchema:schema6.properties.spec.properties.monitor.properties.prometheus.properties.exporter,data:data95};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data94.serviceMonitor !== undefined){
let data103 = data94.serviceMonitor;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
for(const key20 in data103){
if(!(((((key20 === "labels") || (key20 === "interval")) || (key20 === "endpoints")) || (key20 === "podTargetLabels")) || (key20 === "targetLabels"))){
const err146 = {instancePath:instancePath+"/spec/monitor/prometheus/serviceMonitor",schemaPath:"#/properties/spec/properties/monitor/properties/prometheus/properties/serviceMonitor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},schema:false,parentSchema:schema6.properties.spec.properties.monitor.properties.prometheus.properties.serviceMonitor,data:data103};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data103.labels !== undefined){
let data104 = data103.labels;
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
for(const key21 in data104){
let data105 = data104[key21];
if(typeof data105 !== "string"){
const err147 = {instancePath:instancePath+"/spec/monitor/prometheus/serviceMonitor/labels/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/monitor/properties/prometheus/properties/serviceMonitor/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.monitor.properties.prometheus.properties.serviceMonitor.properties.labels.additionalProperties.type,parentSchema:schema6.properties.spec.properties.monitor.properties.prometheus.properties.serviceMonitor.properties.labels.additionalProperties,data:data105};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
else {
const err148 = {instancePath:instancePath+"/spec/monitor/prometheus/serviceMonitor/labels",schemaPath:"#/properties/spec/properties/monitor/properties/prometheus/properties/serviceMonitor/properties/labels/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.monitor.properties.prometheus.properties.serviceMonitor.properties.labels.type,parentSchema:schema6.properties.spec.properties.monitor.properties.prometheus.properties.serviceMonitor.properties.labels,data:data104};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data103.interval !== undefined){
let data106 = data103.interval;
if(typeof data106 !== "string"){
const err149 = {instancePath:instancePath+"/spec/monitor/prometheus/serviceMonitor/interval",schemaPath:"#/properties/spec/properties/monitor/properties/prometheus/properties/serviceMonitor/properties/interval/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.monitor.properties.prometheus.properties.serviceMonitor.properties.interval.type,parentSchema:schema6.properties.spec.properties.monitor.properties.prometheus.properties.serviceMonitor.properties.interval,data:data106};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data103.endpoints !== undefined){
let data107 = data103.endpoints;
if(Array.isArray(data107)){
const len18 = data107.length;
for(let i18=0; i18<len18; i18++){
let data108 = data107[i18];
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
for(const key22 in data108){
if(!(((key22 === "metricRelabelings") || (key22 === "port")) || (key22 === "relabelings"))){
const err150 = {instancePath:instancePath+"/spec/monitor/prometheus/serviceMonitor/endpoints/" + i18,schemaPath:"#/properties/spec/properties/monitor/properties/prometheus/properties/serviceMonitor/properties/endpoints/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},schema:false,parentSchema:schema6.properties.spec.properties.monitor.properties.prometheus.properties.serviceMonitor.properties.endpoints.items,data:data108};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data108.metricRelabelings !== undefined){
let data109 = data108.metricRelabelings;
if(Array.isArray(data109)){
const len19 = data109.length;
for(let i19=0; i19<len19; i19++){
if(!(validate65(data109[i19], {instancePath:instancePath+"/spec/monitor/prometheus/serviceMonitor/endpoints/" + i18+"/metricRelabelings/" + i19,parentData:data109,parentDataProperty:i19,rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
else {
const err151 = {instancePath:instancePath+"/spec/monitor/prometheus/serviceMonitor/endpoints/" + i18+"/metricRelabelings",schemaPath:"#/properties/spec/properties/monitor/properties/prometheus/properties/serviceMonitor/properties/endpoints/items/properties/metricRelabelings/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.monitor.properties.prometheus.properties.serviceMonitor.properties.endpoints.items.properties.metricRelabelings.type,parentSchema:schema6.properties.spec.properties.monitor.properties.prometheus.properties.serviceMonitor.properties.endpoints.items.properties.metricRelabelings,data:data109};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data108.port !== undefined){
let data111 = data108.port;
if(typeof data111 !== "string"){
const err152 = {instancePath:instancePath+"/spec/monitor/prometheus/serviceMonitor/endpoints/" + i18+"/port",schemaPath:"#/properties/spec/properties/monitor/properties/prometheus/properties/serviceMonitor/properties/endpoints/items/properties/port/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.monitor.properties.prometheus.properties.serviceMonitor.properties.endpoints.items.properties.port.type,parentSchema:schema6.properties.spec.properties.monitor.properties.prometheus.properties.serviceMonitor.properties.endpoints.items.properties.port,data:data111};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data108.relabelings !== undefined){
let data112 = data108.relabelings;
if(Array.isArray(data112)){
const len20 = data112.length;
for(let i20=0; i20<len20; i20++){
if(!(validate65(data112[i20], {instancePath:instancePath+"/spec/monitor/prometheus/serviceMonitor/endpoints/" + i18+"/relabelings/" + i20,parentData:data112,parentDataProperty:i20,rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
else {
const err153 = {instancePath:instancePath+"/spec/monitor/prometheus/serviceMonitor/endpoints/" + i18+"/relabelings",schemaPath:"#/properties/spec/properties/monitor/properties/prometheus/properties/serviceMonitor/properties/endpoints/items/properties/relabelings/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.monitor.properties.prometheus.properties.serviceMonitor.properties.endpoints.items.properties.relabelings.type,parentSchema:schema6.properties.spec.properties.monitor.properties.prometheus.properties.serviceMonitor.properties.endpoints.items.properties.relabelings,data:data112};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
else {
const err154 = {instancePath:instancePath+"/spec/monitor/prometheus/serviceMonitor/endpoints/" + i18,schemaPath:"#/properties/spec/properties/monitor/properties/prometheus/properties/serviceMonitor/properties/endpoints/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.monitor.properties.prometheus.properties.serviceMonitor.properties.endpoints.items.type,parentSchema:schema6.properties.spec.properties.monitor.properties.prometheus.properties.serviceMonitor.properties.endpoints.items,data:data108};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
else {
const err155 = {instancePath:instancePath+"/spec/monitor/prometheus/serviceMonitor/endpoints",schemaPath:"#/properties/spec/properties/monitor/properties/prometheus/properties/serviceMonitor/properties/endpoints/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.monitor.properties.prometheus.properties.serviceMonitor.properties.endpoints.type,parentSchema:schema6.properties.spec.properties.monitor.properties.prometheus.properties.serviceMonitor.properties.endpoints,data:data107};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data103.podTargetLabels !== undefined){
let data114 = data103.podTargetLabels;
if(Array.isArray(data114)){
const len21 = data114.length;
for(let i21=0; i21<len21; i21++){
let data115 = data114[i21];
if(typeof data115 !== "string"){
const err156 = {instancePath:instancePath+"/spec/monitor/prometheus/serviceMonitor/podTargetLabels/" + i21,schemaPath:"#/properties/spec/properties/monitor/properties/prometheus/properties/serviceMonitor/properties/podTargetLabels/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.monitor.properties.prometheus.properties.serviceMonitor.properties.podTargetLabels.items.type,parentSchema:schema6.properties.spec.properties.monitor.properties.prometheus.properties.serviceMonitor.properties.podTargetLabels.items,data:data115};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
else {
const err157 = {instancePath:instancePath+"/spec/monitor/prometheus/serviceMonitor/podTargetLabels",schemaPath:"#/properties/spec/properties/monitor/properties/prometheus/properties/serviceMonitor/properties/podTargetLabels/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.monitor.properties.prometheus.properties.serviceMonitor.properties.podTargetLabels.type,parentSchema:schema6.properties.spec.properties.monitor.properties.prometheus.properties.serviceMonitor.properties.podTargetLabels,data:data114};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data103.targetLabels !== undefined){
let data116 = data103.targetLabels;
if(Array.isArray(data116)){
const len22 = data116.length;
for(let i22=0; i22<len22; i22++){
let data117 = data116[i22];
if(typeof data117 !== "string"){
const err158 = {instancePath:instancePath+"/spec/monitor/prometheus/serviceMonitor/targetLabels/" + i22,schemaPath:"#/properties/spec/properties/monitor/properties/prometheus/properties/serviceMonitor/properties/targetLabels/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.monitor.properties.prometheus.properties.serviceMonitor.properties.targetLabels.items.type,parentSchema:schema6.properties.spec.properties.monitor.properties.prometheus.properties.serviceMonitor.properties.targetLabels.items,data:data117};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
else {
const err159 = {instancePath:instancePath+"/spec/monitor/prometheus/serviceMonitor/targetLabels",schemaPath:"#/properties/spec/properties/monitor/properties/prometheus/properties/serviceMonitor/properties/targetLabels/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.monitor.properties.prometheus.properties.serviceMonitor.properties.targetLabels.type,parentSchema:schema6.properties.spec.properties.monitor.properties.prometheus.properties.serviceMonitor.properties.targetLabels,data:data116};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
else {
const err160 = {instancePath:instancePath+"/spec/monitor/prometheus/serviceMonitor",schemaPath:"#/properties/spec/properties/monitor/properties/prometheus/properties/serviceMonitor/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.monitor.properties.prometheus.properties.serviceMonitor.type,parentSchema:schema6.properties.spec.properties.monitor.properties.prometheus.properties.serviceMonitor,data:data103};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
else {
const err161 = {instancePath:instancePath+"/spec/monitor/prometheus",schemaPath:"#/properties/spec/properties/monitor/properties/prometheus/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.monitor.properties.prometheus.type,parentSchema:schema6.properties.spec.properties.monitor.properties.prometheus,data:data94};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
else {
const err162 = {instancePath:instancePath+"/spec/monitor",schemaPath:"#/properties/spec/properties/monitor/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.monitor.type,parentSchema:schema6.properties.spec.properties.monitor,data:data92};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data23.podTemplate !== undefined){
let data118 = data23.podTemplate;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
for(const key23 in data118){
if(!(((key23 === "metadata") || (key23 === "controller")) || (key23 === "spec"))){
const err163 = {instancePath:instancePath+"/spec/podTemplate",schemaPath:"#/properties/spec/properties/podTemplate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},schema:false,parentSchema:schema6.properties.spec.properties.podTemplate,data:data118};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data118.metadata !== undefined){
if(!(validate68(data118.metadata, {instancePath:instancePath+"/spec/podTemplate/metadata",parentData:data118,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data118.controller !== undefined){
if(!(validate68(data118.controller, {instancePath:instancePath+"/spec/podTemplate/controller",parentData:data118,parentDataProperty:"controller",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data118.spec !== undefined){
let data121 = data118.spec;
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
for(const key24 in data121){
if(!(func2.call(schema6.properties.spec.properties.podTemplate.properties.spec.properties, key24))){
const err164 = {instancePath:instancePath+"/spec/podTemplate/spec",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},schema:false,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec,data:data121};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data121.containers !== undefined){
let data122 = data121.containers;
if(Array.isArray(data122)){
const len23 = data122.length;
for(let i23=0; i23<len23; i23++){
let data123 = data122[i23];
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
if(data123.name === undefined){
const err165 = {instancePath:instancePath+"/spec/podTemplate/spec/containers/" + i23,schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/containers/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.containers.items.required,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.containers.items,data:data123};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
for(const key25 in data123){
if(!(func2.call(schema6.properties.spec.properties.podTemplate.properties.spec.properties.containers.items.properties, key25))){
const err166 = {instancePath:instancePath+"/spec/podTemplate/spec/containers/" + i23,schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/containers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},schema:false,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.containers.items,data:data123};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data123.name !== undefined){
let data124 = data123.name;
if(typeof data124 !== "string"){
const err167 = {instancePath:instancePath+"/spec/podTemplate/spec/containers/" + i23+"/name",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/containers/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.containers.items.properties.name.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.containers.items.properties.name,data:data124};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data123.resources !== undefined){
if(!(validate50(data123.resources, {instancePath:instancePath+"/spec/podTemplate/spec/containers/" + i23+"/resources",parentData:data123,parentDataProperty:"resources",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
if(data123.env !== undefined){
let data126 = data123.env;
if(Array.isArray(data126)){
const len24 = data126.length;
for(let i24=0; i24<len24; i24++){
if(!(validate37(data126[i24], {instancePath:instancePath+"/spec/podTemplate/spec/containers/" + i23+"/env/" + i24,parentData:data126,parentDataProperty:i24,rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
}
else {
const err168 = {instancePath:instancePath+"/spec/podTemplate/spec/containers/" + i23+"/env",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/containers/items/properties/env/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.containers.items.properties.env.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.containers.items.properties.env,data:data126};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data123.securityContext !== undefined){
if(!(validate54(data123.securityContext, {instancePath:instancePath+"/spec/podTemplate/spec/containers/" + i23+"/securityContext",parentData:data123,parentDataProperty:"securityContext",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data123.args !== undefined){
let data129 = data123.args;
if(Array.isArray(data129)){
const len25 = data129.length;
for(let i25=0; i25<len25; i25++){
let data130 = data129[i25];
if(typeof data130 !== "string"){
const err169 = {instancePath:instancePath+"/spec/podTemplate/spec/containers/" + i23+"/args/" + i25,schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/containers/items/properties/args/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.containers.items.properties.args.items.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.containers.items.properties.args.items,data:data130};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
else {
const err170 = {instancePath:instancePath+"/spec/podTemplate/spec/containers/" + i23+"/args",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/containers/items/properties/args/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.containers.items.properties.args.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.containers.items.properties.args,data:data129};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data123.command !== undefined){
let data131 = data123.command;
if(Array.isArray(data131)){
const len26 = data131.length;
for(let i26=0; i26<len26; i26++){
let data132 = data131[i26];
if(typeof data132 !== "string"){
const err171 = {instancePath:instancePath+"/spec/podTemplate/spec/containers/" + i23+"/command/" + i26,schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/containers/items/properties/command/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.containers.items.properties.command.items.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.containers.items.properties.command.items,data:data132};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
}
else {
const err172 = {instancePath:instancePath+"/spec/podTemplate/spec/containers/" + i23+"/command",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/containers/items/properties/command/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.containers.items.properties.command.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.containers.items.properties.command,data:data131};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data123.envFrom !== undefined){
let data133 = data123.envFrom;
if(Array.isArray(data133)){
const len27 = data133.length;
for(let i27=0; i27<len27; i27++){
if(!(validate74(data133[i27], {instancePath:instancePath+"/spec/podTemplate/spec/containers/" + i23+"/envFrom/" + i27,parentData:data133,parentDataProperty:i27,rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
}
else {
const err173 = {instancePath:instancePath+"/spec/podTemplate/spec/containers/" + i23+"/envFrom",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/containers/items/properties/envFrom/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.containers.items.properties.envFrom.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.containers.items.properties.envFrom,data:data133};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data123.image !== undefined){
let data135 = data123.image;
if(typeof data135 !== "string"){
const err174 = {instancePath:instancePath+"/spec/podTemplate/spec/containers/" + i23+"/image",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/containers/items/properties/image/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.containers.items.properties.image.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.containers.items.properties.image,data:data135};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data123.imagePullPolicy !== undefined){
let data136 = data123.imagePullPolicy;
if(typeof data136 !== "string"){
const err175 = {instancePath:instancePath+"/spec/podTemplate/spec/containers/" + i23+"/imagePullPolicy",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/containers/items/properties/imagePullPolicy/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.containers.items.properties.imagePullPolicy.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.containers.items.properties.imagePullPolicy,data:data136};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data123.lifecycle !== undefined){
if(!(validate79(data123.lifecycle, {instancePath:instancePath+"/spec/podTemplate/spec/containers/" + i23+"/lifecycle",parentData:data123,parentDataProperty:"lifecycle",rootData}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data123.livenessProbe !== undefined){
if(!(validate90(data123.livenessProbe, {instancePath:instancePath+"/spec/podTemplate/spec/containers/" + i23+"/livenessProbe",parentData:data123,parentDataProperty:"livenessProbe",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data123.ports !== undefined){
let data139 = data123.ports;
if(Array.isArray(data139)){
const len28 = data139.length;
for(let i28=0; i28<len28; i28++){
if(!(validate96(data139[i28], {instancePath:instancePath+"/spec/podTemplate/spec/containers/" + i23+"/ports/" + i28,parentData:data139,parentDataProperty:i28,rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
}
else {
const err176 = {instancePath:instancePath+"/spec/podTemplate/spec/containers/" + i23+"/ports",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/containers/items/properties/ports/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.containers.items.properties.ports.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.containers.items.properties.ports,data:data139};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data123.readinessProbe !== undefined){
if(!(validate90(data123.readinessProbe, {instancePath:instancePath+"/spec/podTemplate/spec/containers/" + i23+"/readinessProbe",parentData:data123,parentDataProperty:"readinessProbe",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data123.resizePolicy !== undefined){
let data142 = data123.resizePolicy;
if(Array.isArray(data142)){
const len29 = data142.length;
for(let i29=0; i29<len29; i29++){
if(!(validate99(data142[i29], {instancePath:instancePath+"/spec/podTemplate/spec/containers/" + i23+"/resizePolicy/" + i29,parentData:data142,parentDataProperty:i29,rootData}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
}
else {
const err177 = {instancePath:instancePath+"/spec/podTemplate/spec/containers/" + i23+"/resizePolicy",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/containers/items/properties/resizePolicy/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.containers.items.properties.resizePolicy.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.containers.items.properties.resizePolicy,data:data142};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data123.restartPolicy !== undefined){
let data144 = data123.restartPolicy;
if(typeof data144 !== "string"){
const err178 = {instancePath:instancePath+"/spec/podTemplate/spec/containers/" + i23+"/restartPolicy",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/containers/items/properties/restartPolicy/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.containers.items.properties.restartPolicy.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.containers.items.properties.restartPolicy,data:data144};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data123.restartPolicyRules !== undefined){
let data145 = data123.restartPolicyRules;
if(Array.isArray(data145)){
const len30 = data145.length;
for(let i30=0; i30<len30; i30++){
if(!(validate101(data145[i30], {instancePath:instancePath+"/spec/podTemplate/spec/containers/" + i23+"/restartPolicyRules/" + i30,parentData:data145,parentDataProperty:i30,rootData}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
}
else {
const err179 = {instancePath:instancePath+"/spec/podTemplate/spec/containers/" + i23+"/restartPolicyRules",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/containers/items/properties/restartPolicyRules/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.containers.items.properties.restartPolicyRules.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.containers.items.properties.restartPolicyRules,data:data145};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data123.startupProbe !== undefined){
if(!(validate90(data123.startupProbe, {instancePath:instancePath+"/spec/podTemplate/spec/containers/" + i23+"/startupProbe",parentData:data123,parentDataProperty:"startupProbe",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data123.stdin !== undefined){
let data148 = data123.stdin;
if(typeof data148 !== "boolean"){
const err180 = {instancePath:instancePath+"/spec/podTemplate/spec/containers/" + i23+"/stdin",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/containers/items/properties/stdin/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.containers.items.properties.stdin.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.containers.items.properties.stdin,data:data148};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data123.stdinOnce !== undefined){
let data149 = data123.stdinOnce;
if(typeof data149 !== "boolean"){
const err181 = {instancePath:instancePath+"/spec/podTemplate/spec/containers/" + i23+"/stdinOnce",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/containers/items/properties/stdinOnce/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.containers.items.properties.stdinOnce.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.containers.items.properties.stdinOnce,data:data149};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data123.terminationMessagePath !== undefined){
let data150 = data123.terminationMessagePath;
if(typeof data150 !== "string"){
const err182 = {instancePath:instancePath+"/spec/podTemplate/spec/containers/" + i23+"/terminationMessagePath",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/containers/items/properties/terminationMessagePath/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.containers.items.properties.terminationMessagePath.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.containers.items.properties.terminationMessagePath,data:data150};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data123.terminationMessagePolicy !== undefined){
let data151 = data123.terminationMessagePolicy;
if(typeof data151 !== "string"){
const err183 = {instancePath:instancePath+"/spec/podTemplate/spec/containers/" + i23+"/terminationMessagePolicy",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/containers/items/properties/terminationMessagePolicy/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.containers.items.properties.terminationMessagePolicy.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.containers.items.properties.terminationMessagePolicy,data:data151};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data123.tty !== undefined){
let data152 = data123.tty;
if(typeof data152 !== "boolean"){
const err184 = {instancePath:instancePath+"/spec/podTemplate/spec/containers/" + i23+"/tty",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/containers/items/properties/tty/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.containers.items.properties.tty.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.containers.items.properties.tty,data:data152};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data123.volumeDevices !== undefined){
let data153 = data123.volumeDevices;
if(Array.isArray(data153)){
const len31 = data153.length;
for(let i31=0; i31<len31; i31++){
if(!(validate106(data153[i31], {instancePath:instancePath+"/spec/podTemplate/spec/containers/" + i23+"/volumeDevices/" + i31,parentData:data153,parentDataProperty:i31,rootData}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
const err185 = {instancePath:instancePath+"/spec/podTemplate/spec/containers/" + i23+"/volumeDevices",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/containers/items/properties/volumeDevices/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.containers.items.properties.volumeDevices.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.containers.items.properties.volumeDevices,data:data153};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data123.volumeMounts !== undefined){
let data155 = data123.volumeMounts;
if(Array.isArray(data155)){
const len32 = data155.length;
for(let i32=0; i32<len32; i32++){
if(!(validate108(data155[i32], {instancePath:instancePath+"/spec/podTemplate/spec/containers/" + i23+"/volumeMounts/" + i32,parentData:data155,parentDataProperty:i32,rootData}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
}
else {
const err186 = {instancePath:instancePath+"/spec/podTemplate/spec/containers/" + i23+"/volumeMounts",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/containers/items/properties/volumeMounts/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.containers.items.properties.volumeMounts.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.containers.items.properties.volumeMounts,data:data155};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data123.workingDir !== undefined){
let data157 = data123.workingDir;
if(typeof data157 !== "string"){
const err187 = {instancePath:instancePath+"/spec/podTemplate/spec/containers/" + i23+"/workingDir",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/containers/items/properties/workingDir/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.containers.items.properties.workingDir.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.containers.items.properties.workingDir,data:data157};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
}
else {
const err188 = {instancePath:instancePath+"/spec/podTemplate/spec/containers/" + i23,schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/containers/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.containers.items.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.containers.items,data:data123};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
}
else {
const err189 = {instancePath:instancePath+"/spec/podTemplate/spec/containers",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/containers/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.containers.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.containers,data:data122};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data121.securityContext !== undefined){
let data158 = data121.securityContext;
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
for(const key26 in data158){
if(!(func2.call(schema6.properties.spec.properties.podTemplate.properties.spec.properties.securityContext.properties, key26))){
const err190 = {instancePath:instancePath+"/spec/podTemplate/spec/securityContext",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/securityContext/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},schema:false,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.securityContext,data:data158};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data158.appArmorProfile !== undefined){
if(!(validate55(data158.appArmorProfile, {instancePath:instancePath+"/spec/podTemplate/spec/securityContext/appArmorProfile",parentData:data158,parentDataProperty:"appArmorProfile",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data158.fsGroup !== undefined){
let data160 = data158.fsGroup;
if(!(((typeof data160 == "number") && (!(data160 % 1) && !isNaN(data160))) && (isFinite(data160)))){
const err191 = {instancePath:instancePath+"/spec/podTemplate/spec/securityContext/fsGroup",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/securityContext/properties/fsGroup/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.securityContext.properties.fsGroup.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.securityContext.properties.fsGroup,data:data160};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if((typeof data160 == "number") && (isFinite(data160))){
if(data160 > 9223372036854775000 || isNaN(data160)){
const err192 = {instancePath:instancePath+"/spec/podTemplate/spec/securityContext/fsGroup",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/securityContext/properties/fsGroup/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854775000},schema:9223372036854775000,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.securityContext.properties.fsGroup,data:data160};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(data160 < -9223372036854776000 || isNaN(data160)){
const err193 = {instancePath:instancePath+"/spec/podTemplate/spec/securityContext/fsGroup",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/securityContext/properties/fsGroup/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9223372036854776000},schema:-9223372036854776000,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.securityContext.properties.fsGroup,data:data160};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
if(data158.fsGroupChangePolicy !== undefined){
let data161 = data158.fsGroupChangePolicy;
if(typeof data161 !== "string"){
const err194 = {instancePath:instancePath+"/spec/podTemplate/spec/securityContext/fsGroupChangePolicy",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/securityContext/properties/fsGroupChangePolicy/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.securityContext.properties.fsGroupChangePolicy.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.securityContext.properties.fsGroupChangePolicy,data:data161};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data158.runAsGroup !== undefined){
let data162 = data158.runAsGroup;
if(!(((typeof data162 == "number") && (!(data162 % 1) && !isNaN(data162))) && (isFinite(data162)))){
const err195 = {instancePath:instancePath+"/spec/podTemplate/spec/securityContext/runAsGroup",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/securityContext/properties/runAsGroup/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.securityContext.properties.runAsGroup.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.securityContext.properties.runAsGroup,data:data162};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if((typeof data162 == "number") && (isFinite(data162))){
if(data162 > 9223372036854775000 || isNaN(data162)){
const err196 = {instancePath:instancePath+"/spec/podTemplate/spec/securityContext/runAsGroup",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/securityContext/properties/runAsGroup/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854775000},schema:9223372036854775000,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.securityContext.properties.runAsGroup,data:data162};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(data162 < -9223372036854776000 || isNaN(data162)){
const err197 = {instancePath:instancePath+"/spec/podTemplate/spec/securityContext/runAsGroup",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/securityContext/properties/runAsGroup/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9223372036854776000},schema:-9223372036854776000,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.securityContext.properties.runAsGroup,data:data162};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
}
if(data158.runAsNonRoot !== undefined){
let data163 = data158.runAsNonRoot;
if(typeof data163 !== "boolean"){
const err198 = {instancePath:instancePath+"/spec/podTemplate/spec/securityContext/runAsNonRoot",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/securityContext/properties/runAsNonRoot/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.securityContext.properties.runAsNonRoot.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.securityContext.properties.runAsNonRoot,data:data163};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data158.runAsUser !== undefined){
let data164 = data158.runAsUser;
if(!(((typeof data164 == "number") && (!(data164 % 1) && !isNaN(data164))) && (isFinite(data164)))){
const err199 = {instancePath:instancePath+"/spec/podTemplate/spec/securityContext/runAsUser",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/securityContext/properties/runAsUser/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.securityContext.properties.runAsUser.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.securityContext.properties.runAsUser,data:data164};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if((typeof data164 == "number") && (isFinite(data164))){
if(data164 > 9223372036854775000 || isNaN(data164)){
const err200 = {instancePath:instancePath+"/spec/podTemplate/spec/securityContext/runAsUser",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/securityContext/properties/runAsUser/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854775000},schema:9223372036854775000,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.securityContext.properties.runAsUser,data:data164};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(data164 < -9223372036854776000 || isNaN(data164)){
const err201 = {instancePath:instancePath+"/spec/podTemplate/spec/securityContext/runAsUser",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/securityContext/properties/runAsUser/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9223372036854776000},schema:-9223372036854776000,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.securityContext.properties.runAsUser,data:data164};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
}
if(data158.seLinuxOptions !== undefined){
if(!(validate59(data158.seLinuxOptions, {instancePath:instancePath+"/spec/podTemplate/spec/securityContext/seLinuxOptions",parentData:data158,parentDataProperty:"seLinuxOptions",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data158.seccompProfile !== undefined){
if(!(validate55(data158.seccompProfile, {instancePath:instancePath+"/spec/podTemplate/spec/securityContext/seccompProfile",parentData:data158,parentDataProperty:"seccompProfile",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data158.supplementalGroups !== undefined){
let data167 = data158.supplementalGroups;
if(Array.isArray(data167)){
const len33 = data167.length;
for(let i33=0; i33<len33; i33++){
let data168 = data167[i33];
if(!(((typeof data168 == "number") && (!(data168 % 1) && !isNaN(data168))) && (isFinite(data168)))){
const err202 = {instancePath:instancePath+"/spec/podTemplate/spec/securityContext/supplementalGroups/" + i33,schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/securityContext/properties/supplementalGroups/items/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.securityContext.properties.supplementalGroups.items.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.securityContext.properties.supplementalGroups.items,data:data168};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if((typeof data168 == "number") && (isFinite(data168))){
if(data168 > 9223372036854775000 || isNaN(data168)){
const err203 = {instancePath:instancePath+"/spec/podTemplate/spec/securityContext/supplementalGroups/" + i33,schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/securityContext/properties/supplementalGroups/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854775000},schema:9223372036854775000,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.securityContext.properties.supplementalGroups.items,data:data168};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(data168 < -9223372036854776000 || isNaN(data168)){
const err204 = {instancePath:instancePath+"/spec/podTemplate/spec/securityContext/supplementalGroups/" + i33,schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/securityContext/properties/supplementalGroups/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9223372036854776000},schema:-9223372036854776000,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.securityContext.properties.supplementalGroups.items,data:data168};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
}
}
else {
const err205 = {instancePath:instancePath+"/spec/podTemplate/spec/securityContext/supplementalGroups",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/securityContext/properties/supplementalGroups/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.securityContext.properties.supplementalGroups.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.securityContext.properties.supplementalGroups,data:data167};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data158.seLinuxChangePolicy !== undefined){
let data169 = data158.seLinuxChangePolicy;
if(typeof data169 !== "string"){
const err206 = {instancePath:instancePath+"/spec/podTemplate/spec/securityContext/seLinuxChangePolicy",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/securityContext/properties/seLinuxChangePolicy/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.securityContext.properties.seLinuxChangePolicy.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.securityContext.properties.seLinuxChangePolicy,data:data169};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data158.supplementalGroupsPolicy !== undefined){
let data170 = data158.supplementalGroupsPolicy;
if(typeof data170 !== "string"){
const err207 = {instancePath:instancePath+"/spec/podTemplate/spec/securityContext/supplementalGroupsPolicy",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/securityContext/properties/supplementalGroupsPolicy/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.securityContext.properties.supplementalGroupsPolicy.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.securityContext.properties.supplementalGroupsPolicy,data:data170};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data158.sysctls !== undefined){
let data171 = data158.sysctls;
if(Array.isArray(data171)){
const len34 = data171.length;
for(let i34=0; i34<len34; i34++){
if(!(validate82(data171[i34], {instancePath:instancePath+"/spec/podTemplate/spec/securityContext/sysctls/" + i34,parentData:data171,parentDataProperty:i34,rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
else {
const err208 = {instancePath:instancePath+"/spec/podTemplate/spec/securityContext/sysctls",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/securityContext/properties/sysctls/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.securityContext.properties.sysctls.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.securityContext.properties.sysctls,data:data171};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data158.windowsOptions !== undefined){
if(!(validate62(data158.windowsOptions, {instancePath:instancePath+"/spec/podTemplate/spec/securityContext/windowsOptions",parentData:data158,parentDataProperty:"windowsOptions",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err209 = {instancePath:instancePath+"/spec/podTemplate/spec/securityContext",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/securityContext/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.securityContext.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.securityContext,data:data158};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data121.nodeSelector !== undefined){
let data174 = data121.nodeSelector;
if(data174 && typeof data174 == "object" && !Array.isArray(data174)){
for(const key27 in data174){
let data175 = data174[key27];
if(typeof data175 !== "string"){
const err210 = {instancePath:instancePath+"/spec/podTemplate/spec/nodeSelector/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/nodeSelector/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.nodeSelector.additionalProperties.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.nodeSelector.additionalProperties,data:data175};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
}
else {
const err211 = {instancePath:instancePath+"/spec/podTemplate/spec/nodeSelector",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/nodeSelector/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.nodeSelector.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.nodeSelector,data:data174};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data121.tolerations !== undefined){
let data176 = data121.tolerations;
if(Array.isArray(data176)){
const len35 = data176.length;
for(let i35=0; i35<len35; i35++){
let data177 = data176[i35];
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
for(const key28 in data177){
if(!(((((key28 === "key") || (key28 === "operator")) || (key28 === "value")) || (key28 === "effect")) || (key28 === "tolerationSeconds"))){
const err212 = {instancePath:instancePath+"/spec/podTemplate/spec/tolerations/" + i35,schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/tolerations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},schema:false,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.tolerations.items,data:data177};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data177.key !== undefined){
let data178 = data177.key;
if(typeof data178 !== "string"){
const err213 = {instancePath:instancePath+"/spec/podTemplate/spec/tolerations/" + i35+"/key",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/tolerations/items/properties/key/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.tolerations.items.properties.key.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.tolerations.items.properties.key,data:data178};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data177.operator !== undefined){
let data179 = data177.operator;
if(typeof data179 !== "string"){
const err214 = {instancePath:instancePath+"/spec/podTemplate/spec/tolerations/" + i35+"/operator",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/tolerations/items/properties/operator/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.tolerations.items.properties.operator.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.tolerations.items.properties.operator,data:data179};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data177.value !== undefined){
let data180 = data177.value;
if(typeof data180 !== "string"){
const err215 = {instancePath:instancePath+"/spec/podTemplate/spec/tolerations/" + i35+"/value",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/tolerations/items/properties/value/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.tolerations.items.properties.value.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.tolerations.items.properties.value,data:data180};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data177.effect !== undefined){
let data181 = data177.effect;
if(typeof data181 !== "string"){
const err216 = {instancePath:instancePath+"/spec/podTemplate/spec/tolerations/" + i35+"/effect",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/tolerations/items/properties/effect/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.tolerations.items.properties.effect.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.tolerations.items.properties.effect,data:data181};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data177.tolerationSeconds !== undefined){
let data182 = data177.tolerationSeconds;
if(!(((typeof data182 == "number") && (!(data182 % 1) && !isNaN(data182))) && (isFinite(data182)))){
const err217 = {instancePath:instancePath+"/spec/podTemplate/spec/tolerations/" + i35+"/tolerationSeconds",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/tolerations/items/properties/tolerationSeconds/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.tolerations.items.properties.tolerationSeconds.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.tolerations.items.properties.tolerationSeconds,data:data182};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if((typeof data182 == "number") && (isFinite(data182))){
if(data182 > 9223372036854775000 || isNaN(data182)){
const err218 = {instancePath:instancePath+"/spec/podTemplate/spec/tolerations/" + i35+"/tolerationSeconds",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/tolerations/items/properties/tolerationSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854775000},schema:9223372036854775000,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.tolerations.items.properties.tolerationSeconds,data:data182};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if(data182 < -9223372036854776000 || isNaN(data182)){
const err219 = {instancePath:instancePath+"/spec/podTemplate/spec/tolerations/" + i35+"/tolerationSeconds",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/tolerations/items/properties/tolerationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9223372036854776000},schema:-9223372036854776000,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.tolerations.items.properties.tolerationSeconds,data:data182};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
}
else {
const err220 = {instancePath:instancePath+"/spec/podTemplate/spec/tolerations/" + i35,schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/tolerations/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.tolerations.items.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.tolerations.items,data:data177};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
}
else {
const err221 = {instancePath:instancePath+"/spec/podTemplate/spec/tolerations",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/tolerations/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.tolerations.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.tolerations,data:data176};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data121.serviceAccountName !== undefined){
let data183 = data121.serviceAccountName;
if(typeof data183 !== "string"){
const err222 = {instancePath:instancePath+"/spec/podTemplate/spec/serviceAccountName",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/serviceAccountName/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.serviceAccountName.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.serviceAccountName,data:data183};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data121.imagePullSecrets !== undefined){
let data184 = data121.imagePullSecrets;
if(Array.isArray(data184)){
const len36 = data184.length;
for(let i36=0; i36<len36; i36++){
let data185 = data184[i36];
if(data185 && typeof data185 == "object" && !Array.isArray(data185)){
for(const key29 in data185){
if(!(key29 === "name")){
const err223 = {instancePath:instancePath+"/spec/podTemplate/spec/imagePullSecrets/" + i36,schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/imagePullSecrets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},schema:false,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.imagePullSecrets.items,data:data185};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data185.name !== undefined){
let data186 = data185.name;
if(typeof data186 !== "string"){
const err224 = {instancePath:instancePath+"/spec/podTemplate/spec/imagePullSecrets/" + i36+"/name",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/imagePullSecrets/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.imagePullSecrets.items.properties.name.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.imagePullSecrets.items.properties.name,data:data186};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
}
else {
const err225 = {instancePath:instancePath+"/spec/podTemplate/spec/imagePullSecrets/" + i36,schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/imagePullSecrets/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.imagePullSecrets.items.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.imagePullSecrets.items,data:data185};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
}
else {
const err226 = {instancePath:instancePath+"/spec/podTemplate/spec/imagePullSecrets",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/imagePullSecrets/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.imagePullSecrets.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.imagePullSecrets,data:data184};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data121.priorityClassName !== undefined){
let data187 = data121.priorityClassName;
if(typeof data187 !== "string"){
const err227 = {instancePath:instancePath+"/spec/podTemplate/spec/priorityClassName",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/priorityClassName/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.priorityClassName.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.priorityClassName,data:data187};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data121.activeDeadlineSeconds !== undefined){
let data188 = data121.activeDeadlineSeconds;
if(!(((typeof data188 == "number") && (!(data188 % 1) && !isNaN(data188))) && (isFinite(data188)))){
const err228 = {instancePath:instancePath+"/spec/podTemplate/spec/activeDeadlineSeconds",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/activeDeadlineSeconds/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.activeDeadlineSeconds.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.activeDeadlineSeconds,data:data188};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
if((typeof data188 == "number") && (isFinite(data188))){
if(data188 > 9223372036854775000 || isNaN(data188)){
const err229 = {instancePath:instancePath+"/spec/podTemplate/spec/activeDeadlineSeconds",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/activeDeadlineSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854775000},schema:9223372036854775000,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.activeDeadlineSeconds,data:data188};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if(data188 < -9223372036854776000 || isNaN(data188)){
const err230 = {instancePath:instancePath+"/spec/podTemplate/spec/activeDeadlineSeconds",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/activeDeadlineSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9223372036854776000},schema:-9223372036854776000,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.activeDeadlineSeconds,data:data188};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
}
if(data121.automountServiceAccountToken !== undefined){
let data189 = data121.automountServiceAccountToken;
if(typeof data189 !== "boolean"){
const err231 = {instancePath:instancePath+"/spec/podTemplate/spec/automountServiceAccountToken",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/automountServiceAccountToken/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.automountServiceAccountToken.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.automountServiceAccountToken,data:data189};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data121.dnsConfig !== undefined){
let data190 = data121.dnsConfig;
if(data190 && typeof data190 == "object" && !Array.isArray(data190)){
for(const key30 in data190){
if(!(((key30 === "nameservers") || (key30 === "options")) || (key30 === "searches"))){
const err232 = {instancePath:instancePath+"/spec/podTemplate/spec/dnsConfig",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/dnsConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},schema:false,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.dnsConfig,data:data190};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data190.nameservers !== undefined){
let data191 = data190.nameservers;
if(Array.isArray(data191)){
const len37 = data191.length;
for(let i37=0; i37<len37; i37++){
let data192 = data191[i37];
if(typeof data192 !== "string"){
const err233 = {instancePath:instancePath+"/spec/podTemplate/spec/dnsConfig/nameservers/" + i37,schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/dnsConfig/properties/nameservers/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.dnsConfig.properties.nameservers.items.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.dnsConfig.properties.nameservers.items,data:data192};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
}
else {
const err234 = {instancePath:instancePath+"/spec/podTemplate/spec/dnsConfig/nameservers",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/dnsConfig/properties/nameservers/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.dnsConfig.properties.nameservers.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.dnsConfig.properties.nameservers,data:data191};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data190.options !== undefined){
let data193 = data190.options;
if(Array.isArray(data193)){
const len38 = data193.length;
for(let i38=0; i38<len38; i38++){
let data194 = data193[i38];
if(data194 && typeof data194 == "object" && !Array.isArray(data194)){
for(const key31 in data194){
if(!((key31 === "name") || (key31 === "value"))){
const err235 = {instancePath:instancePath+"/spec/podTemplate/spec/dnsConfig/options/" + i38,schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/dnsConfig/properties/options/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},schema:false,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.dnsConfig.properties.options.items,data:data194};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data194.name !== undefined){
let data195 = data194.name;
if(typeof data195 !== "string"){
const err236 = {instancePath:instancePath+"/spec/podTemplate/spec/dnsConfig/options/" + i38+"/name",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/dnsConfig/properties/options/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.dnsConfig.properties.options.items.properties.name.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.dnsConfig.properties.options.items.properties.name,data:data195};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data194.value !== undefined){
let data196 = data194.value;
if(typeof data196 !== "string"){
const err237 = {instancePath:instancePath+"/spec/podTemplate/spec/dnsConfig/options/" + i38+"/value",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/dnsConfig/properties/options/items/properties/value/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.dnsConfig.properties.options.items.properties.value.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.dnsConfig.properties.options.items.properties.value,data:data196};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
}
else {
const err238 = {instancePath:instancePath+"/spec/podTemplate/spec/dnsConfig/options/" + i38,schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/dnsConfig/properties/options/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.dnsConfig.properties.options.items.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.dnsConfig.properties.options.items,data:data194};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
}
else {
const err239 = {instancePath:instancePath+"/spec/podTemplate/spec/dnsConfig/options",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/dnsConfig/properties/options/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.dnsConfig.properties.options.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.dnsConfig.properties.options,data:data193};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data190.searches !== undefined){
let data197 = data190.searches;
if(Array.isArray(data197)){
const len39 = data197.length;
for(let i39=0; i39<len39; i39++){
let data198 = data197[i39];
if(typeof data198 !== "string"){
const err240 = {instancePath:instancePath+"/spec/podTemplate/spec/dnsConfig/searches/" + i39,schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/dnsConfig/properties/searches/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.dnsConfig.properties.searches.items.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.dnsConfig.properties.searches.items,data:data198};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
}
else {
const err241 = {instancePath:instancePath+"/spec/podTemplate/spec/dnsConfig/searches",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/dnsConfig/properties/searches/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.dnsConfig.properties.searches.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.dnsConfig.properties.searches,data:data197};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
}
else {
const err242 = {instancePath:instancePath+"/spec/podTemplate/spec/dnsConfig",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/dnsConfig/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.dnsConfig.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.dnsConfig,data:data190};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data121.dnsPolicy !== undefined){
let data199 = data121.dnsPolicy;
if(typeof data199 !== "string"){
const err243 = {instancePath:instancePath+"/spec/podTemplate/spec/dnsPolicy",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/dnsPolicy/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.dnsPolicy.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.dnsPolicy,data:data199};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data121.enableServiceLinks !== undefined){
let data200 = data121.enableServiceLinks;
if(typeof data200 !== "boolean"){
const err244 = {instancePath:instancePath+"/spec/podTemplate/spec/enableServiceLinks",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/enableServiceLinks/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.enableServiceLinks.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.enableServiceLinks,data:data200};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data121.ephemeralContainers !== undefined){
let data201 = data121.ephemeralContainers;
if(Array.isArray(data201)){
const len40 = data201.length;
for(let i40=0; i40<len40; i40++){
let data202 = data201[i40];
if(data202 && typeof data202 == "object" && !Array.isArray(data202)){
if(data202.name === undefined){
const err245 = {instancePath:instancePath+"/spec/podTemplate/spec/ephemeralContainers/" + i40,schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/ephemeralContainers/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.ephemeralContainers.items.required,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.ephemeralContainers.items,data:data202};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
for(const key32 in data202){
if(!(func2.call(schema6.properties.spec.properties.podTemplate.properties.spec.properties.ephemeralContainers.items.properties, key32))){
const err246 = {instancePath:instancePath+"/spec/podTemplate/spec/ephemeralContainers/" + i40,schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/ephemeralContainers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},schema:false,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.ephemeralContainers.items,data:data202};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data202.args !== undefined){
let data203 = data202.args;
if(Array.isArray(data203)){
const len41 = data203.length;
for(let i41=0; i41<len41; i41++){
let data204 = data203[i41];
if(typeof data204 !== "string"){
const err247 = {instancePath:instancePath+"/spec/podTemplate/spec/ephemeralContainers/" + i40+"/args/" + i41,schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/ephemeralContainers/items/properties/args/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.ephemeralContainers.items.properties.args.items.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.ephemeralContainers.items.properties.args.items,data:data204};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
}
else {
const err248 = {instancePath:instancePath+"/spec/podTemplate/spec/ephemeralContainers/" + i40+"/args",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/ephemeralContainers/items/properties/args/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.ephemeralContainers.items.properties.args.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.ephemeralContainers.items.properties.args,data:data203};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data202.command !== undefined){
let data205 = data202.command;
if(Array.isArray(data205)){
const len42 = data205.length;
for(let i42=0; i42<len42; i42++){
let data206 = data205[i42];
if(typeof data206 !== "string"){
const err249 = {instancePath:instancePath+"/spec/podTemplate/spec/ephemeralContainers/" + i40+"/command/" + i42,schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/ephemeralContainers/items/properties/command/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.ephemeralContainers.items.properties.command.items.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.ephemeralContainers.items.properties.command.items,data:data206};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
}
else {
const err250 = {instancePath:instancePath+"/spec/podTemplate/spec/ephemeralContainers/" + i40+"/command",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/ephemeralContainers/items/properties/command/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.ephemeralContainers.items.properties.command.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.ephemeralContainers.items.properties.command,data:data205};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data202.env !== undefined){
let data207 = data202.env;
if(Array.isArray(data207)){
const len43 = data207.length;
for(let i43=0; i43<len43; i43++){
if(!(validate115(data207[i43], {instancePath:instancePath+"/spec/podTemplate/spec/ephemeralContainers/" + i40+"/env/" + i43,parentData:data207,parentDataProperty:i43,rootData}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
}
else {
const err251 = {instancePath:instancePath+"/spec/podTemplate/spec/ephemeralContainers/" + i40+"/env",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/ephemeralContainers/items/properties/env/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.ephemeralContainers.items.properties.env.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.ephemeralContainers.items.properties.env,data:data207};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data202.envFrom !== undefined){
let data209 = data202.envFrom;
if(Array.isArray(data209)){
const len44 = data209.length;
for(let i44=0; i44<len44; i44++){
if(!(validate74(data209[i44], {instancePath:instancePath+"/spec/podTemplate/spec/ephemeralContainers/" + i40+"/envFrom/" + i44,parentData:data209,parentDataProperty:i44,rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
}
else {
const err252 = {instancePath:instancePath+"/spec/podTemplate/spec/ephemeralContainers/" + i40+"/envFrom",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/ephemeralContainers/items/properties/envFrom/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.ephemeralContainers.items.properties.envFrom.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.ephemeralContainers.items.properties.envFrom,data:data209};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data202.image !== undefined){
let data211 = data202.image;
if(typeof data211 !== "string"){
const err253 = {instancePath:instancePath+"/spec/podTemplate/spec/ephemeralContainers/" + i40+"/image",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/ephemeralContainers/items/properties/image/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.ephemeralContainers.items.properties.image.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.ephemeralContainers.items.properties.image,data:data211};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data202.imagePullPolicy !== undefined){
let data212 = data202.imagePullPolicy;
if(typeof data212 !== "string"){
const err254 = {instancePath:instancePath+"/spec/podTemplate/spec/ephemeralContainers/" + i40+"/imagePullPolicy",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/ephemeralContainers/items/properties/imagePullPolicy/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.ephemeralContainers.items.properties.imagePullPolicy.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.ephemeralContainers.items.properties.imagePullPolicy,data:data212};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data202.lifecycle !== undefined){
if(!(validate79(data202.lifecycle, {instancePath:instancePath+"/spec/podTemplate/spec/ephemeralContainers/" + i40+"/lifecycle",parentData:data202,parentDataProperty:"lifecycle",rootData}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data202.livenessProbe !== undefined){
if(!(validate90(data202.livenessProbe, {instancePath:instancePath+"/spec/podTemplate/spec/ephemeralContainers/" + i40+"/livenessProbe",parentData:data202,parentDataProperty:"livenessProbe",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data202.name !== undefined){
let data215 = data202.name;
if(typeof data215 !== "string"){
const err255 = {instancePath:instancePath+"/spec/podTemplate/spec/ephemeralContainers/" + i40+"/name",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/ephemeralContainers/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.ephemeralContainers.items.properties.name.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.ephemeralContainers.items.properties.name,data:data215};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data202.ports !== undefined){
let data216 = data202.ports;
if(Array.isArray(data216)){
const len45 = data216.length;
for(let i45=0; i45<len45; i45++){
if(!(validate96(data216[i45], {instancePath:instancePath+"/spec/podTemplate/spec/ephemeralContainers/" + i40+"/ports/" + i45,parentData:data216,parentDataProperty:i45,rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
}
else {
const err256 = {instancePath:instancePath+"/spec/podTemplate/spec/ephemeralContainers/" + i40+"/ports",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/ephemeralContainers/items/properties/ports/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.ephemeralContainers.items.properties.ports.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.ephemeralContainers.items.properties.ports,data:data216};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data202.readinessProbe !== undefined){
if(!(validate90(data202.readinessProbe, {instancePath:instancePath+"/spec/podTemplate/spec/ephemeralContainers/" + i40+"/readinessProbe",parentData:data202,parentDataProperty:"readinessProbe",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data202.resizePolicy !== undefined){
let data219 = data202.resizePolicy;
if(Array.isArray(data219)){
const len46 = data219.length;
for(let i46=0; i46<len46; i46++){
if(!(validate99(data219[i46], {instancePath:instancePath+"/spec/podTemplate/spec/ephemeralContainers/" + i40+"/resizePolicy/" + i46,parentData:data219,parentDataProperty:i46,rootData}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
}
else {
const err257 = {instancePath:instancePath+"/spec/podTemplate/spec/ephemeralContainers/" + i40+"/resizePolicy",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/ephemeralContainers/items/properties/resizePolicy/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.ephemeralContainers.items.properties.resizePolicy.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.ephemeralContainers.items.properties.resizePolicy,data:data219};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data202.resources !== undefined){
if(!(validate131(data202.resources, {instancePath:instancePath+"/spec/podTemplate/spec/ephemeralContainers/" + i40+"/resources",parentData:data202,parentDataProperty:"resources",rootData}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
}
if(data202.restartPolicy !== undefined){
let data222 = data202.restartPolicy;
if(typeof data222 !== "string"){
const err258 = {instancePath:instancePath+"/spec/podTemplate/spec/ephemeralContainers/" + i40+"/restartPolicy",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/ephemeralContainers/items/properties/restartPolicy/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.ephemeralContainers.items.properties.restartPolicy.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.ephemeralContainers.items.properties.restartPolicy,data:data222};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data202.restartPolicyRules !== undefined){
let data223 = data202.restartPolicyRules;
if(Array.isArray(data223)){
const len47 = data223.length;
for(let i47=0; i47<len47; i47++){
if(!(validate101(data223[i47], {instancePath:instancePath+"/spec/podTemplate/spec/ephemeralContainers/" + i40+"/restartPolicyRules/" + i47,parentData:data223,parentDataProperty:i47,rootData}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
}
else {
const err259 = {instancePath:instancePath+"/spec/podTemplate/spec/ephemeralContainers/" + i40+"/restartPolicyRules",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/ephemeralContainers/items/properties/restartPolicyRules/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.ephemeralContainers.items.properties.restartPolicyRules.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.ephemeralContainers.items.properties.restartPolicyRules,data:data223};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data202.securityContext !== undefined){
if(!(validate135(data202.securityContext, {instancePath:instancePath+"/spec/podTemplate/spec/ephemeralContainers/" + i40+"/securityContext",parentData:data202,parentDataProperty:"securityContext",rootData}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
if(data202.startupProbe !== undefined){
if(!(validate90(data202.startupProbe, {instancePath:instancePath+"/spec/podTemplate/spec/ephemeralContainers/" + i40+"/startupProbe",parentData:data202,parentDataProperty:"startupProbe",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data202.stdin !== undefined){
let data227 = data202.stdin;
if(typeof data227 !== "boolean"){
const err260 = {instancePath:instancePath+"/spec/podTemplate/spec/ephemeralContainers/" + i40+"/stdin",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/ephemeralContainers/items/properties/stdin/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.ephemeralContainers.items.properties.stdin.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.ephemeralContainers.items.properties.stdin,data:data227};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data202.stdinOnce !== undefined){
let data228 = data202.stdinOnce;
if(typeof data228 !== "boolean"){
const err261 = {instancePath:instancePath+"/spec/podTemplate/spec/ephemeralContainers/" + i40+"/stdinOnce",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/ephemeralContainers/items/properties/stdinOnce/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.ephemeralContainers.items.properties.stdinOnce.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.ephemeralContainers.items.properties.stdinOnce,data:data228};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data202.targetContainerName !== undefined){
let data229 = data202.targetContainerName;
if(typeof data229 !== "string"){
const err262 = {instancePath:instancePath+"/spec/podTemplate/spec/ephemeralContainers/" + i40+"/targetContainerName",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/ephemeralContainers/items/properties/targetContainerName/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.ephemeralContainers.items.properties.targetContainerName.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.ephemeralContainers.items.properties.targetContainerName,data:data229};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data202.terminationMessagePath !== undefined){
let data230 = data202.terminationMessagePath;
if(typeof data230 !== "string"){
const err263 = {instancePath:instancePath+"/spec/podTemplate/spec/ephemeralContainers/" + i40+"/terminationMessagePath",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/ephemeralContainers/items/properties/terminationMessagePath/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.ephemeralContainers.items.properties.terminationMessagePath.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.ephemeralContainers.items.properties.terminationMessagePath,data:data230};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data202.terminationMessagePolicy !== undefined){
let data231 = data202.terminationMessagePolicy;
if(typeof data231 !== "string"){
const err264 = {instancePath:instancePath+"/spec/podTemplate/spec/ephemeralContainers/" + i40+"/terminationMessagePolicy",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/ephemeralContainers/items/properties/terminationMessagePolicy/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.ephemeralContainers.items.properties.terminationMessagePolicy.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.ephemeralContainers.items.properties.terminationMessagePolicy,data:data231};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data202.tty !== undefined){
let data232 = data202.tty;
if(typeof data232 !== "boolean"){
const err265 = {instancePath:instancePath+"/spec/podTemplate/spec/ephemeralContainers/" + i40+"/tty",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/ephemeralContainers/items/properties/tty/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.ephemeralContainers.items.properties.tty.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.ephemeralContainers.items.properties.tty,data:data232};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data202.volumeDevices !== undefined){
let data233 = data202.volumeDevices;
if(Array.isArray(data233)){
const len48 = data233.length;
for(let i48=0; i48<len48; i48++){
if(!(validate106(data233[i48], {instancePath:instancePath+"/spec/podTemplate/spec/ephemeralContainers/" + i40+"/volumeDevices/" + i48,parentData:data233,parentDataProperty:i48,rootData}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
const err266 = {instancePath:instancePath+"/spec/podTemplate/spec/ephemeralContainers/" + i40+"/volumeDevices",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/ephemeralContainers/items/properties/volumeDevices/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.ephemeralContainers.items.properties.volumeDevices.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.ephemeralContainers.items.properties.volumeDevices,data:data233};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data202.volumeMounts !== undefined){
let data235 = data202.volumeMounts;
if(Array.isArray(data235)){
const len49 = data235.length;
for(let i49=0; i49<len49; i49++){
if(!(validate108(data235[i49], {instancePath:instancePath+"/spec/podTemplate/spec/ephemeralContainers/" + i40+"/volumeMounts/" + i49,parentData:data235,parentDataProperty:i49,rootData}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
}
else {
const err267 = {instancePath:instancePath+"/spec/podTemplate/spec/ephemeralContainers/" + i40+"/volumeMounts",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/ephemeralContainers/items/properties/volumeMounts/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.ephemeralContainers.items.properties.volumeMounts.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.ephemeralContainers.items.properties.volumeMounts,data:data235};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data202.workingDir !== undefined){
let data237 = data202.workingDir;
if(typeof data237 !== "string"){
const err268 = {instancePath:instancePath+"/spec/podTemplate/spec/ephemeralContainers/" + i40+"/workingDir",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/ephemeralContainers/items/properties/workingDir/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.ephemeralContainers.items.properties.workingDir.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.ephemeralContainers.items.properties.workingDir,data:data237};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
}
else {
const err269 = {instancePath:instancePath+"/spec/podTemplate/spec/ephemeralContainers/" + i40,schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/ephemeralContainers/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.ephemeralContainers.items.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.ephemeralContainers.items,data:data202};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
}
else {
const err270 = {instancePath:instancePath+"/spec/podTemplate/spec/ephemeralContainers",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/ephemeralContainers/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.ephemeralContainers.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.ephemeralContainers,data:data201};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data121.hostAliases !== undefined){
let data238 = data121.hostAliases;
if(Array.isArray(data238)){
const len50 = data238.length;
for(let i50=0; i50<len50; i50++){
let data239 = data238[i50];
if(data239 && typeof data239 == "object" && !Array.isArray(data239)){
if(data239.ip === undefined){
const err271 = {instancePath:instancePath+"/spec/podTemplate/spec/hostAliases/" + i50,schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/hostAliases/items/required",keyword:"required",params:{missingProperty: "ip"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.hostAliases.items.required,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.hostAliases.items,data:data239};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
for(const key33 in data239){
if(!((key33 === "hostnames") || (key33 === "ip"))){
const err272 = {instancePath:instancePath+"/spec/podTemplate/spec/hostAliases/" + i50,schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/hostAliases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},schema:false,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.hostAliases.items,data:data239};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data239.hostnames !== undefined){
let data240 = data239.hostnames;
if(Array.isArray(data240)){
const len51 = data240.length;
for(let i51=0; i51<len51; i51++){
let data241 = data240[i51];
if(typeof data241 !== "string"){
const err273 = {instancePath:instancePath+"/spec/podTemplate/spec/hostAliases/" + i50+"/hostnames/" + i51,schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/hostAliases/items/properties/hostnames/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.hostAliases.items.properties.hostnames.items.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.hostAliases.items.properties.hostnames.items,data:data241};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
}
else {
const err274 = {instancePath:instancePath+"/spec/podTemplate/spec/hostAliases/" + i50+"/hostnames",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/hostAliases/items/properties/hostnames/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.hostAliases.items.properties.hostnames.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.hostAliases.items.properties.hostnames,data:data240};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data239.ip !== undefined){
let data242 = data239.ip;
if(typeof data242 !== "string"){
const err275 = {instancePath:instancePath+"/spec/podTemplate/spec/hostAliases/" + i50+"/ip",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/hostAliases/items/properties/ip/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.hostAliases.items.properties.ip.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.hostAliases.items.properties.ip,data:data242};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
}
else {
const err276 = {instancePath:instancePath+"/spec/podTemplate/spec/hostAliases/" + i50,schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/hostAliases/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.hostAliases.items.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.hostAliases.items,data:data239};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
}
else {
const err277 = {instancePath:instancePath+"/spec/podTemplate/spec/hostAliases",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/hostAliases/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.hostAliases.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.hostAliases,data:data238};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data121.hostIPC !== undefined){
let data243 = data121.hostIPC;
if(typeof data243 !== "boolean"){
const err278 = {instancePath:instancePath+"/spec/podTemplate/spec/hostIPC",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/hostIPC/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.hostIPC.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.hostIPC,data:data243};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data121.hostNetwork !== undefined){
let data244 = data121.hostNetwork;
if(typeof data244 !== "boolean"){
const err279 = {instancePath:instancePath+"/spec/podTemplate/spec/hostNetwork",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/hostNetwork/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.hostNetwork.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.hostNetwork,data:data244};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data121.hostPID !== undefined){
let data245 = data121.hostPID;
if(typeof data245 !== "boolean"){
const err280 = {instancePath:instancePath+"/spec/podTemplate/spec/hostPID",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/hostPID/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.hostPID.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.hostPID,data:data245};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
if(data121.hostUsers !== undefined){
let data246 = data121.hostUsers;
if(typeof data246 !== "boolean"){
const err281 = {instancePath:instancePath+"/spec/podTemplate/spec/hostUsers",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/hostUsers/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.hostUsers.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.hostUsers,data:data246};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(data121.initContainers !== undefined){
let data247 = data121.initContainers;
if(Array.isArray(data247)){
const len52 = data247.length;
for(let i52=0; i52<len52; i52++){
let data248 = data247[i52];
if(data248 && typeof data248 == "object" && !Array.isArray(data248)){
if(data248.name === undefined){
const err282 = {instancePath:instancePath+"/spec/podTemplate/spec/initContainers/" + i52,schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/initContainers/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.initContainers.items.required,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.initContainers.items,data:data248};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
for(const key34 in data248){
if(!(func2.call(schema6.properties.spec.properties.podTemplate.properties.spec.properties.initContainers.items.properties, key34))){
const err283 = {instancePath:instancePath+"/spec/podTemplate/spec/initContainers/" + i52,schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/initContainers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},schema:false,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.initContainers.items,data:data248};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
if(data248.args !== undefined){
let data249 = data248.args;
if(Array.isArray(data249)){
const len53 = data249.length;
for(let i53=0; i53<len53; i53++){
let data250 = data249[i53];
if(typeof data250 !== "string"){
const err284 = {instancePath:instancePath+"/spec/podTemplate/spec/initContainers/" + i52+"/args/" + i53,schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/initContainers/items/properties/args/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.initContainers.items.properties.args.items.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.initContainers.items.properties.args.items,data:data250};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
}
else {
const err285 = {instancePath:instancePath+"/spec/podTemplate/spec/initContainers/" + i52+"/args",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/initContainers/items/properties/args/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.initContainers.items.properties.args.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.initContainers.items.properties.args,data:data249};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data248.command !== undefined){
let data251 = data248.command;
if(Array.isArray(data251)){
const len54 = data251.length;
for(let i54=0; i54<len54; i54++){
let data252 = data251[i54];
if(typeof data252 !== "string"){
const err286 = {instancePath:instancePath+"/spec/podTemplate/spec/initContainers/" + i52+"/command/" + i54,schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/initContainers/items/properties/command/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.initContainers.items.properties.command.items.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.initContainers.items.properties.command.items,data:data252};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
}
else {
const err287 = {instancePath:instancePath+"/spec/podTemplate/spec/initContainers/" + i52+"/command",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/initContainers/items/properties/command/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.initContainers.items.properties.command.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.initContainers.items.properties.command,data:data251};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data248.env !== undefined){
let data253 = data248.env;
if(Array.isArray(data253)){
const len55 = data253.length;
for(let i55=0; i55<len55; i55++){
if(!(validate115(data253[i55], {instancePath:instancePath+"/spec/podTemplate/spec/initContainers/" + i52+"/env/" + i55,parentData:data253,parentDataProperty:i55,rootData}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
}
else {
const err288 = {instancePath:instancePath+"/spec/podTemplate/spec/initContainers/" + i52+"/env",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/initContainers/items/properties/env/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.initContainers.items.properties.env.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.initContainers.items.properties.env,data:data253};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data248.envFrom !== undefined){
let data255 = data248.envFrom;
if(Array.isArray(data255)){
const len56 = data255.length;
for(let i56=0; i56<len56; i56++){
if(!(validate74(data255[i56], {instancePath:instancePath+"/spec/podTemplate/spec/initContainers/" + i52+"/envFrom/" + i56,parentData:data255,parentDataProperty:i56,rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
}
else {
const err289 = {instancePath:instancePath+"/spec/podTemplate/spec/initContainers/" + i52+"/envFrom",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/initContainers/items/properties/envFrom/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.initContainers.items.properties.envFrom.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.initContainers.items.properties.envFrom,data:data255};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(data248.image !== undefined){
let data257 = data248.image;
if(typeof data257 !== "string"){
const err290 = {instancePath:instancePath+"/spec/podTemplate/spec/initContainers/" + i52+"/image",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/initContainers/items/properties/image/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.initContainers.items.properties.image.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.initContainers.items.properties.image,data:data257};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
if(data248.imagePullPolicy !== undefined){
let data258 = data248.imagePullPolicy;
if(typeof data258 !== "string"){
const err291 = {instancePath:instancePath+"/spec/podTemplate/spec/initContainers/" + i52+"/imagePullPolicy",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/initContainers/items/properties/imagePullPolicy/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.initContainers.items.properties.imagePullPolicy.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.initContainers.items.properties.imagePullPolicy,data:data258};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
if(data248.lifecycle !== undefined){
if(!(validate79(data248.lifecycle, {instancePath:instancePath+"/spec/podTemplate/spec/initContainers/" + i52+"/lifecycle",parentData:data248,parentDataProperty:"lifecycle",rootData}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data248.livenessProbe !== undefined){
if(!(validate90(data248.livenessProbe, {instancePath:instancePath+"/spec/podTemplate/spec/initContainers/" + i52+"/livenessProbe",parentData:data248,parentDataProperty:"livenessProbe",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data248.name !== undefined){
let data261 = data248.name;
if(typeof data261 !== "string"){
const err292 = {instancePath:instancePath+"/spec/podTemplate/spec/initContainers/" + i52+"/name",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/initContainers/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.initContainers.items.properties.name.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.initContainers.items.properties.name,data:data261};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
if(data248.ports !== undefined){
let data262 = data248.ports;
if(Array.isArray(data262)){
const len57 = data262.length;
for(let i57=0; i57<len57; i57++){
if(!(validate96(data262[i57], {instancePath:instancePath+"/spec/podTemplate/spec/initContainers/" + i52+"/ports/" + i57,parentData:data262,parentDataProperty:i57,rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
}
else {
const err293 = {instancePath:instancePath+"/spec/podTemplate/spec/initContainers/" + i52+"/ports",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/initContainers/items/properties/ports/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.initContainers.items.properties.ports.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.initContainers.items.properties.ports,data:data262};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data248.readinessProbe !== undefined){
if(!(validate90(data248.readinessProbe, {instancePath:instancePath+"/spec/podTemplate/spec/initContainers/" + i52+"/readinessProbe",parentData:data248,parentDataProperty:"readinessProbe",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data248.resizePolicy !== undefined){
let data265 = data248.resizePolicy;
if(Array.isArray(data265)){
const len58 = data265.length;
for(let i58=0; i58<len58; i58++){
if(!(validate99(data265[i58], {instancePath:instancePath+"/spec/podTemplate/spec/initContainers/" + i52+"/resizePolicy/" + i58,parentData:data265,parentDataProperty:i58,rootData}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
}
else {
const err294 = {instancePath:instancePath+"/spec/podTemplate/spec/initContainers/" + i52+"/resizePolicy",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/initContainers/items/properties/resizePolicy/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.initContainers.items.properties.resizePolicy.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.initContainers.items.properties.resizePolicy,data:data265};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data248.resources !== undefined){
if(!(validate131(data248.resources, {instancePath:instancePath+"/spec/podTemplate/spec/initContainers/" + i52+"/resources",parentData:data248,parentDataProperty:"resources",rootData}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
}
if(data248.restartPolicy !== undefined){
let data268 = data248.restartPolicy;
if(typeof data268 !== "string"){
const err295 = {instancePath:instancePath+"/spec/podTemplate/spec/initContainers/" + i52+"/restartPolicy",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/initContainers/items/properties/restartPolicy/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.initContainers.items.properties.restartPolicy.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.initContainers.items.properties.restartPolicy,data:data268};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data248.restartPolicyRules !== undefined){
let data269 = data248.restartPolicyRules;
if(Array.isArray(data269)){
const len59 = data269.length;
for(let i59=0; i59<len59; i59++){
if(!(validate101(data269[i59], {instancePath:instancePath+"/spec/podTemplate/spec/initContainers/" + i52+"/restartPolicyRules/" + i59,parentData:data269,parentDataProperty:i59,rootData}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
}
else {
const err296 = {instancePath:instancePath+"/spec/podTemplate/spec/initContainers/" + i52+"/restartPolicyRules",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/initContainers/items/properties/restartPolicyRules/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.initContainers.items.properties.restartPolicyRules.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.initContainers.items.properties.restartPolicyRules,data:data269};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data248.securityContext !== undefined){
if(!(validate135(data248.securityContext, {instancePath:instancePath+"/spec/podTemplate/spec/initContainers/" + i52+"/securityContext",parentData:data248,parentDataProperty:"securityContext",rootData}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
if(data248.startupProbe !== undefined){
if(!(validate90(data248.startupProbe, {instancePath:instancePath+"/spec/podTemplate/spec/initContainers/" + i52+"/startupProbe",parentData:data248,parentDataProperty:"startupProbe",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data248.stdin !== undefined){
let data273 = data248.stdin;
if(typeof data273 !== "boolean"){
const err297 = {instancePath:instancePath+"/spec/podTemplate/spec/initContainers/" + i52+"/stdin",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/initContainers/items/properties/stdin/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.initContainers.items.properties.stdin.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.initContainers.items.properties.stdin,data:data273};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data248.stdinOnce !== undefined){
let data274 = data248.stdinOnce;
if(typeof data274 !== "boolean"){
const err298 = {instancePath:instancePath+"/spec/podTemplate/spec/initContainers/" + i52+"/stdinOnce",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/initContainers/items/properties/stdinOnce/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.initContainers.items.properties.stdinOnce.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.initContainers.items.properties.stdinOnce,data:data274};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data248.terminationMessagePath !== undefined){
let data275 = data248.terminationMessagePath;
if(typeof data275 !== "string"){
const err299 = {instancePath:instancePath+"/spec/podTemplate/spec/initContainers/" + i52+"/terminationMessagePath",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/initContainers/items/properties/terminationMessagePath/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.initContainers.items.properties.terminationMessagePath.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.initContainers.items.properties.terminationMessagePath,data:data275};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
if(data248.terminationMessagePolicy !== undefined){
let data276 = data248.terminationMessagePolicy;
if(typeof data276 !== "string"){
const err300 = {instancePath:instancePath+"/spec/podTemplate/spec/initContainers/" + i52+"/terminationMessagePolicy",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/initContainers/items/properties/terminationMessagePolicy/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.initContainers.items.properties.terminationMessagePolicy.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.initContainers.items.properties.terminationMessagePolicy,data:data276};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
if(data248.tty !== undefined){
let data277 = data248.tty;
if(typeof data277 !== "boolean"){
const err301 = {instancePath:instancePath+"/spec/podTemplate/spec/initContainers/" + i52+"/tty",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/initContainers/items/properties/tty/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.initContainers.items.properties.tty.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.initContainers.items.properties.tty,data:data277};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
if(data248.volumeDevices !== undefined){
let data278 = data248.volumeDevices;
if(Array.isArray(data278)){
const len60 = data278.length;
for(let i60=0; i60<len60; i60++){
if(!(validate106(data278[i60], {instancePath:instancePath+"/spec/podTemplate/spec/initContainers/" + i52+"/volumeDevices/" + i60,parentData:data278,parentDataProperty:i60,rootData}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
const err302 = {instancePath:instancePath+"/spec/podTemplate/spec/initContainers/" + i52+"/volumeDevices",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/initContainers/items/properties/volumeDevices/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.initContainers.items.properties.volumeDevices.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.initContainers.items.properties.volumeDevices,data:data278};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
if(data248.volumeMounts !== undefined){
let data280 = data248.volumeMounts;
if(Array.isArray(data280)){
const len61 = data280.length;
for(let i61=0; i61<len61; i61++){
if(!(validate108(data280[i61], {instancePath:instancePath+"/spec/podTemplate/spec/initContainers/" + i52+"/volumeMounts/" + i61,parentData:data280,parentDataProperty:i61,rootData}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
}
else {
const err303 = {instancePath:instancePath+"/spec/podTemplate/spec/initContainers/" + i52+"/volumeMounts",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/initContainers/items/properties/volumeMounts/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.initContainers.items.properties.volumeMounts.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.initContainers.items.properties.volumeMounts,data:data280};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
if(data248.workingDir !== undefined){
let data282 = data248.workingDir;
if(typeof data282 !== "string"){
const err304 = {instancePath:instancePath+"/spec/podTemplate/spec/initContainers/" + i52+"/workingDir",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/initContainers/items/properties/workingDir/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.initContainers.items.properties.workingDir.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.initContainers.items.properties.workingDir,data:data282};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
}
else {
const err305 = {instancePath:instancePath+"/spec/podTemplate/spec/initContainers/" + i52,schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/initContainers/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.initContainers.items.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.initContainers.items,data:data248};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
}
else {
const err306 = {instancePath:instancePath+"/spec/podTemplate/spec/initContainers",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/initContainers/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.initContainers.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.initContainers,data:data247};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data121.nodeName !== undefined){
let data283 = data121.nodeName;
if(typeof data283 !== "string"){
const err307 = {instancePath:instancePath+"/spec/podTemplate/spec/nodeName",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/nodeName/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.nodeName.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.nodeName,data:data283};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
if(data121.os !== undefined){
let data284 = data121.os;
if(data284 && typeof data284 == "object" && !Array.isArray(data284)){
if(data284.name === undefined){
const err308 = {instancePath:instancePath+"/spec/podTemplate/spec/os",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/os/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.os.required,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.os,data:data284};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
for(const key35 in data284){
if(!(key35 === "name")){
const err309 = {instancePath:instancePath+"/spec/podTemplate/spec/os",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/os/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},schema:false,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.os,data:data284};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
if(data284.name !== undefined){
let data285 = data284.name;
if(typeof data285 !== "string"){
const err310 = {instancePath:instancePath+"/spec/podTemplate/spec/os/name",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/os/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.os.properties.name.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.os.properties.name,data:data285};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
}
else {
const err311 = {instancePath:instancePath+"/spec/podTemplate/spec/os",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/os/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.os.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.os,data:data284};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data121.overhead !== undefined){
let data286 = data121.overhead;
if(data286 && typeof data286 == "object" && !Array.isArray(data286)){
for(const key36 in data286){
let data287 = data286[key36];
if((!(((typeof data287 == "number") && (!(data287 % 1) && !isNaN(data287))) && (isFinite(data287)))) && (typeof data287 !== "string")){
const err312 = {instancePath:instancePath+"/spec/podTemplate/spec/overhead/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/overhead/additionalProperties/type",keyword:"type",params:{type: schema6.properties.spec.properties.podTemplate.properties.spec.properties.overhead.additionalProperties.type},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.overhead.additionalProperties.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.overhead.additionalProperties,data:data287};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
if(typeof data287 === "string"){
if(!pattern5.test(data287)){
const err313 = {instancePath:instancePath+"/spec/podTemplate/spec/overhead/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/overhead/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$"},schema:"^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$",parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.overhead.additionalProperties,data:data287};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
}
}
else {
const err314 = {instancePath:instancePath+"/spec/podTemplate/spec/overhead",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/overhead/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.overhead.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.overhead,data:data286};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(data121.podPlacementPolicy !== undefined){
let data288 = data121.podPlacementPolicy;
if(data288 && typeof data288 == "object" && !Array.isArray(data288)){
for(const key37 in data288){
if(!(key37 === "name")){
const err315 = {instancePath:instancePath+"/spec/podTemplate/spec/podPlacementPolicy",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/podPlacementPolicy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},schema:false,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.podPlacementPolicy,data:data288};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(data288.name !== undefined){
let data289 = data288.name;
if(typeof data289 !== "string"){
const err316 = {instancePath:instancePath+"/spec/podTemplate/spec/podPlacementPolicy/name",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/podPlacementPolicy/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.podPlacementPolicy.properties.name.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.podPlacementPolicy.properties.name,data:data289};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
}
else {
const err317 = {instancePath:instancePath+"/spec/podTemplate/spec/podPlacementPolicy",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/podPlacementPolicy/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.podPlacementPolicy.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.podPlacementPolicy,data:data288};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
if(data121.preemptionPolicy !== undefined){
let data290 = data121.preemptionPolicy;
if(typeof data290 !== "string"){
const err318 = {instancePath:instancePath+"/spec/podTemplate/spec/preemptionPolicy",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/preemptionPolicy/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.preemptionPolicy.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.preemptionPolicy,data:data290};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data121.priority !== undefined){
let data291 = data121.priority;
if(!(((typeof data291 == "number") && (!(data291 % 1) && !isNaN(data291))) && (isFinite(data291)))){
const err319 = {instancePath:instancePath+"/spec/podTemplate/spec/priority",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/priority/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.priority.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.priority,data:data291};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
if((typeof data291 == "number") && (isFinite(data291))){
if(data291 > 2147483647 || isNaN(data291)){
const err320 = {instancePath:instancePath+"/spec/podTemplate/spec/priority",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/priority/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.priority,data:data291};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
if(data291 < -2147483648 || isNaN(data291)){
const err321 = {instancePath:instancePath+"/spec/podTemplate/spec/priority",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/priority/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.priority,data:data291};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
}
if(data121.readinessGates !== undefined){
let data292 = data121.readinessGates;
if(Array.isArray(data292)){
const len62 = data292.length;
for(let i62=0; i62<len62; i62++){
let data293 = data292[i62];
if(data293 && typeof data293 == "object" && !Array.isArray(data293)){
if(data293.conditionType === undefined){
const err322 = {instancePath:instancePath+"/spec/podTemplate/spec/readinessGates/" + i62,schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/readinessGates/items/required",keyword:"required",params:{missingProperty: "conditionType"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.readinessGates.items.required,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.readinessGates.items,data:data293};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
for(const key38 in data293){
if(!(key38 === "conditionType")){
const err323 = {instancePath:instancePath+"/spec/podTemplate/spec/readinessGates/" + i62,schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/readinessGates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},schema:false,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.readinessGates.items,data:data293};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
if(data293.conditionType !== undefined){
let data294 = data293.conditionType;
if(typeof data294 !== "string"){
const err324 = {instancePath:instancePath+"/spec/podTemplate/spec/readinessGates/" + i62+"/conditionType",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/readinessGates/items/properties/conditionType/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.readinessGates.items.properties.conditionType.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.readinessGates.items.properties.conditionType,data:data294};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
}
else {
const err325 = {instancePath:instancePath+"/spec/podTemplate/spec/readinessGates/" + i62,schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/readinessGates/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.readinessGates.items.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.readinessGates.items,data:data293};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
}
else {
const err326 = {instancePath:instancePath+"/spec/podTemplate/spec/readinessGates",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/readinessGates/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.readinessGates.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.readinessGates,data:data292};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
if(data121.restartPolicy !== undefined){
let data295 = data121.restartPolicy;
if(typeof data295 !== "string"){
const err327 = {instancePath:instancePath+"/spec/podTemplate/spec/restartPolicy",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/restartPolicy/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.restartPolicy.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.restartPolicy,data:data295};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data121.runtimeClassName !== undefined){
let data296 = data121.runtimeClassName;
if(typeof data296 !== "string"){
const err328 = {instancePath:instancePath+"/spec/podTemplate/spec/runtimeClassName",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/runtimeClassName/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.runtimeClassName.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.runtimeClassName,data:data296};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
if(data121.schedulerName !== undefined){
let data297 = data121.schedulerName;
if(typeof data297 !== "string"){
const err329 = {instancePath:instancePath+"/spec/podTemplate/spec/schedulerName",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/schedulerName/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.schedulerName.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.schedulerName,data:data297};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
if(data121.setHostnameAsFQDN !== undefined){
let data298 = data121.setHostnameAsFQDN;
if(typeof data298 !== "boolean"){
const err330 = {instancePath:instancePath+"/spec/podTemplate/spec/setHostnameAsFQDN",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/setHostnameAsFQDN/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.setHostnameAsFQDN.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.setHostnameAsFQDN,data:data298};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(data121.shareProcessNamespace !== undefined){
let data299 = data121.shareProcessNamespace;
if(typeof data299 !== "boolean"){
const err331 = {instancePath:instancePath+"/spec/podTemplate/spec/shareProcessNamespace",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/shareProcessNamespace/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.shareProcessNamespace.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.shareProcessNamespace,data:data299};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
if(data121.terminationGracePeriodSeconds !== undefined){
let data300 = data121.terminationGracePeriodSeconds;
if(!(((typeof data300 == "number") && (!(data300 % 1) && !isNaN(data300))) && (isFinite(data300)))){
const err332 = {instancePath:instancePath+"/spec/podTemplate/spec/terminationGracePeriodSeconds",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/terminationGracePeriodSeconds/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.terminationGracePeriodSeconds.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.terminationGracePeriodSeconds,data:data300};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
if((typeof data300 == "number") && (isFinite(data300))){
if(data300 > 9223372036854775000 || isNaN(data300)){
const err333 = {instancePath:instancePath+"/spec/podTemplate/spec/terminationGracePeriodSeconds",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/terminationGracePeriodSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854775000},schema:9223372036854775000,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.terminationGracePeriodSeconds,data:data300};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
if(data300 < -9223372036854776000 || isNaN(data300)){
const err334 = {instancePath:instancePath+"/spec/podTemplate/spec/terminationGracePeriodSeconds",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/terminationGracePeriodSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9223372036854776000},schema:-9223372036854776000,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.terminationGracePeriodSeconds,data:data300};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
}
if(data121.volumes !== undefined){
let data301 = data121.volumes;
if(Array.isArray(data301)){
const len63 = data301.length;
for(let i63=0; i63<len63; i63++){
let data302 = data301[i63];
if(data302 && typeof data302 == "object" && !Array.isArray(data302)){
if(data302.name === undefined){
const err335 = {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63,schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/volumes/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items.required,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items,data:data302};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
for(const key39 in data302){
if(!(func2.call(schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items.properties, key39))){
const err336 = {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63,schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/volumes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},schema:false,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items,data:data302};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
if(data302.awsElasticBlockStore !== undefined){
if(!(validate159(data302.awsElasticBlockStore, {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63+"/awsElasticBlockStore",parentData:data302,parentDataProperty:"awsElasticBlockStore",rootData}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
}
if(data302.azureDisk !== undefined){
if(!(validate161(data302.azureDisk, {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63+"/azureDisk",parentData:data302,parentDataProperty:"azureDisk",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
}
if(data302.azureFile !== undefined){
if(!(validate163(data302.azureFile, {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63+"/azureFile",parentData:data302,parentDataProperty:"azureFile",rootData}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
}
if(data302.cephfs !== undefined){
if(!(validate165(data302.cephfs, {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63+"/cephfs",parentData:data302,parentDataProperty:"cephfs",rootData}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
errors = vErrors.length;
}
}
if(data302.cinder !== undefined){
if(!(validate167(data302.cinder, {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63+"/cinder",parentData:data302,parentDataProperty:"cinder",rootData}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
}
if(data302.configMap !== undefined){
if(!(validate169(data302.configMap, {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63+"/configMap",parentData:data302,parentDataProperty:"configMap",rootData}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
}
if(data302.csi !== undefined){
if(!(validate173(data302.csi, {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63+"/csi",parentData:data302,parentDataProperty:"csi",rootData}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
}
if(data302.downwardAPI !== undefined){
if(!(validate175(data302.downwardAPI, {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63+"/downwardAPI",parentData:data302,parentDataProperty:"downwardAPI",rootData}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
}
if(data302.emptyDir !== undefined){
if(!(validate181(data302.emptyDir, {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63+"/emptyDir",parentData:data302,parentDataProperty:"emptyDir",rootData}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
}
if(data302.ephemeral !== undefined){
let data312 = data302.ephemeral;
if(data312 && typeof data312 == "object" && !Array.isArray(data312)){
for(const key40 in data312){
if(!(key40 === "volumeClaimTemplate")){
const err337 = {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63+"/ephemeral",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/volumes/items/properties/ephemeral/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},schema:false,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items.properties.ephemeral,data:data312};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
if(data312.volumeClaimTemplate !== undefined){
let data313 = data312.volumeClaimTemplate;
if(data313 && typeof data313 == "object" && !Array.isArray(data313)){
if(data313.spec === undefined){
const err338 = {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63+"/ephemeral/volumeClaimTemplate",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/volumes/items/properties/ephemeral/properties/volumeClaimTemplate/required",keyword:"required",params:{missingProperty: "spec"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items.properties.ephemeral.properties.volumeClaimTemplate.required,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items.properties.ephemeral.properties.volumeClaimTemplate,data:data313};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
for(const key41 in data313){
if(!((key41 === "metadata") || (key41 === "spec"))){
const err339 = {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63+"/ephemeral/volumeClaimTemplate",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/volumes/items/properties/ephemeral/properties/volumeClaimTemplate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},schema:false,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items.properties.ephemeral.properties.volumeClaimTemplate,data:data313};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
if(data313.metadata !== undefined){
let data314 = data313.metadata;
if(data314 && typeof data314 == "object" && !Array.isArray(data314)){
for(const key42 in data314){
if(!((((((key42 === "annotations") || (key42 === "generateName")) || (key42 === "labels")) || (key42 === "name")) || (key42 === "namespace")) || (key42 === "ownerReferences"))){
const err340 = {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63+"/ephemeral/volumeClaimTemplate/metadata",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/volumes/items/properties/ephemeral/properties/volumeClaimTemplate/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},schema:false,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata,data:data314};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
if(data314.annotations !== undefined){
let data315 = data314.annotations;
if(data315 && typeof data315 == "object" && !Array.isArray(data315)){
for(const key43 in data315){
let data316 = data315[key43];
if(typeof data316 !== "string"){
const err341 = {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63+"/ephemeral/volumeClaimTemplate/metadata/annotations/" + key43.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/volumes/items/properties/ephemeral/properties/volumeClaimTemplate/properties/metadata/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.properties.annotations.additionalProperties.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.properties.annotations.additionalProperties,data:data316};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
}
else {
const err342 = {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63+"/ephemeral/volumeClaimTemplate/metadata/annotations",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/volumes/items/properties/ephemeral/properties/volumeClaimTemplate/properties/metadata/properties/annotations/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.properties.annotations.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.properties.annotations,data:data315};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
if(data314.generateName !== undefined){
let data317 = data314.generateName;
if(typeof data317 !== "string"){
const err343 = {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63+"/ephemeral/volumeClaimTemplate/metadata/generateName",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/volumes/items/properties/ephemeral/properties/volumeClaimTemplate/properties/metadata/properties/generateName/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.properties.generateName.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.properties.generateName,data:data317};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data314.labels !== undefined){
let data318 = data314.labels;
if(data318 && typeof data318 == "object" && !Array.isArray(data318)){
for(const key44 in data318){
let data319 = data318[key44];
if(typeof data319 !== "string"){
const err344 = {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63+"/ephemeral/volumeClaimTemplate/metadata/labels/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/volumes/items/properties/ephemeral/properties/volumeClaimTemplate/properties/metadata/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.properties.labels.additionalProperties.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.properties.labels.additionalProperties,data:data319};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
}
else {
const err345 = {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63+"/ephemeral/volumeClaimTemplate/metadata/labels",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/volumes/items/properties/ephemeral/properties/volumeClaimTemplate/properties/metadata/properties/labels/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.properties.labels.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.properties.labels,data:data318};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data314.name !== undefined){
let data320 = data314.name;
if(typeof data320 !== "string"){
const err346 = {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63+"/ephemeral/volumeClaimTemplate/metadata/name",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/volumes/items/properties/ephemeral/properties/volumeClaimTemplate/properties/metadata/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.properties.name.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.properties.name,data:data320};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
if(data314.namespace !== undefined){
let data321 = data314.namespace;
if(typeof data321 !== "string"){
const err347 = {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63+"/ephemeral/volumeClaimTemplate/metadata/namespace",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/volumes/items/properties/ephemeral/properties/volumeClaimTemplate/properties/metadata/properties/namespace/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.properties.namespace.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.properties.namespace,data:data321};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
if(data314.ownerReferences !== undefined){
let data322 = data314.ownerReferences;
if(Array.isArray(data322)){
const len64 = data322.length;
for(let i64=0; i64<len64; i64++){
let data323 = data322[i64];
if(data323 && typeof data323 == "object" && !Array.isArray(data323)){
if(data323.apiVersion === undefined){
const err348 = {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63+"/ephemeral/volumeClaimTemplate/metadata/ownerReferences/" + i64,schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/volumes/items/properties/ephemeral/properties/volumeClaimTemplate/properties/metadata/properties/ownerReferences/items/required",keyword:"required",params:{missingProperty: "apiVersion"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.properties.ownerReferences.items.required,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.properties.ownerReferences.items,data:data323};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
if(data323.kind === undefined){
const err349 = {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63+"/ephemeral/volumeClaimTemplate/metadata/ownerReferences/" + i64,schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/volumes/items/properties/ephemeral/properties/volumeClaimTemplate/properties/metadata/properties/ownerReferences/items/required",keyword:"required",params:{missingProperty: "kind"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.properties.ownerReferences.items.required,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.properties.ownerReferences.items,data:data323};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
if(data323.name === undefined){
const err350 = {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63+"/ephemeral/volumeClaimTemplate/metadata/ownerReferences/" + i64,schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/volumes/items/properties/ephemeral/properties/volumeClaimTemplate/properties/metadata/properties/ownerReferences/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.properties.ownerReferences.items.required,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.properties.ownerReferences.items,data:data323};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
if(data323.uid === undefined){
const err351 = {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63+"/ephemeral/volumeClaimTemplate/metadata/ownerReferences/" + i64,schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/volumes/items/properties/ephemeral/properties/volumeClaimTemplate/properties/metadata/properties/ownerReferences/items/required",keyword:"required",params:{missingProperty: "uid"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.properties.ownerReferences.items.required,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.properties.ownerReferences.items,data:data323};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
for(const key45 in data323){
if(!((((((key45 === "apiVersion") || (key45 === "blockOwnerDeletion")) || (key45 === "controller")) || (key45 === "kind")) || (key45 === "name")) || (key45 === "uid"))){
const err352 = {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63+"/ephemeral/volumeClaimTemplate/metadata/ownerReferences/" + i64,schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/volumes/items/properties/ephemeral/properties/volumeClaimTemplate/properties/metadata/properties/ownerReferences/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},schema:false,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.properties.ownerReferences.items,data:data323};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
if(data323.apiVersion !== undefined){
let data324 = data323.apiVersion;
if(typeof data324 !== "string"){
const err353 = {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63+"/ephemeral/volumeClaimTemplate/metadata/ownerReferences/" + i64+"/apiVersion",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/volumes/items/properties/ephemeral/properties/volumeClaimTemplate/properties/metadata/properties/ownerReferences/items/properties/apiVersion/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.properties.ownerReferences.items.properties.apiVersion.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.properties.ownerReferences.items.properties.apiVersion,data:data324};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
if(data323.blockOwnerDeletion !== undefined){
let data325 = data323.blockOwnerDeletion;
if(typeof data325 !== "boolean"){
const err354 = {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63+"/ephemeral/volumeClaimTemplate/metadata/ownerReferences/" + i64+"/blockOwnerDeletion",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/volumes/items/properties/ephemeral/properties/volumeClaimTemplate/properties/metadata/properties/ownerReferences/items/properties/blockOwnerDeletion/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.properties.ownerReferences.items.properties.blockOwnerDeletion.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.properties.ownerReferences.items.properties.blockOwnerDeletion,data:data325};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
if(data323.controller !== undefined){
let data326 = data323.controller;
if(typeof data326 !== "boolean"){
const err355 = {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63+"/ephemeral/volumeClaimTemplate/metadata/ownerReferences/" + i64+"/controller",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/volumes/items/properties/ephemeral/properties/volumeClaimTemplate/properties/metadata/properties/ownerReferences/items/properties/controller/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.properties.ownerReferences.items.properties.controller.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.properties.ownerReferences.items.properties.controller,data:data326};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
if(data323.kind !== undefined){
let data327 = data323.kind;
if(typeof data327 !== "string"){
const err356 = {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63+"/ephemeral/volumeClaimTemplate/metadata/ownerReferences/" + i64+"/kind",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/volumes/items/properties/ephemeral/properties/volumeClaimTemplate/properties/metadata/properties/ownerReferences/items/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.properties.ownerReferences.items.properties.kind.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.properties.ownerReferences.items.properties.kind,data:data327};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
if(data323.name !== undefined){
let data328 = data323.name;
if(typeof data328 !== "string"){
const err357 = {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63+"/ephemeral/volumeClaimTemplate/metadata/ownerReferences/" + i64+"/name",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/volumes/items/properties/ephemeral/properties/volumeClaimTemplate/properties/metadata/properties/ownerReferences/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.properties.ownerReferences.items.properties.name.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.properties.ownerReferences.items.properties.name,data:data328};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
if(data323.uid !== undefined){
let data329 = data323.uid;
if(typeof data329 !== "string"){
const err358 = {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63+"/ephemeral/volumeClaimTemplate/metadata/ownerReferences/" + i64+"/uid",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/volumes/items/properties/ephemeral/properties/volumeClaimTemplate/properties/metadata/properties/ownerReferences/items/properties/uid/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.properties.ownerReferences.items.properties.uid.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.properties.ownerReferences.items.properties.uid,data:data329};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
}
else {
const err359 = {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63+"/ephemeral/volumeClaimTemplate/metadata/ownerReferences/" + i64,schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/volumes/items/properties/ephemeral/properties/volumeClaimTemplate/properties/metadata/properties/ownerReferences/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.properties.ownerReferences.items.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.properties.ownerReferences.items,data:data323};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
}
else {
const err360 = {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63+"/ephemeral/volumeClaimTemplate/metadata/ownerReferences",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/volumes/items/properties/ephemeral/properties/volumeClaimTemplate/properties/metadata/properties/ownerReferences/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.properties.ownerReferences.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.properties.ownerReferences,data:data322};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
}
else {
const err361 = {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63+"/ephemeral/volumeClaimTemplate/metadata",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/volumes/items/properties/ephemeral/properties/volumeClaimTemplate/properties/metadata/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata,data:data314};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
if(data313.spec !== undefined){
if(!(validate183(data313.spec, {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63+"/ephemeral/volumeClaimTemplate/spec",parentData:data313,parentDataProperty:"spec",rootData}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
}
else {
const err362 = {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63+"/ephemeral/volumeClaimTemplate",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/volumes/items/properties/ephemeral/properties/volumeClaimTemplate/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items.properties.ephemeral.properties.volumeClaimTemplate.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items.properties.ephemeral.properties.volumeClaimTemplate,data:data313};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
}
else {
const err363 = {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63+"/ephemeral",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/volumes/items/properties/ephemeral/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items.properties.ephemeral.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items.properties.ephemeral,data:data312};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
if(data302.fc !== undefined){
if(!(validate194(data302.fc, {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63+"/fc",parentData:data302,parentDataProperty:"fc",rootData}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
}
if(data302.flexVolume !== undefined){
if(!(validate196(data302.flexVolume, {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63+"/flexVolume",parentData:data302,parentDataProperty:"flexVolume",rootData}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
}
if(data302.flocker !== undefined){
if(!(validate198(data302.flocker, {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63+"/flocker",parentData:data302,parentDataProperty:"flocker",rootData}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
}
if(data302.gcePersistentDisk !== undefined){
if(!(validate200(data302.gcePersistentDisk, {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63+"/gcePersistentDisk",parentData:data302,parentDataProperty:"gcePersistentDisk",rootData}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
}
if(data302.glusterfs !== undefined){
if(!(validate202(data302.glusterfs, {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63+"/glusterfs",parentData:data302,parentDataProperty:"glusterfs",rootData}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data302.hostPath !== undefined){
if(!(validate204(data302.hostPath, {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63+"/hostPath",parentData:data302,parentDataProperty:"hostPath",rootData}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
}
if(data302.iscsi !== undefined){
if(!(validate206(data302.iscsi, {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63+"/iscsi",parentData:data302,parentDataProperty:"iscsi",rootData}))){
vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
errors = vErrors.length;
}
}
if(data302.name !== undefined){
let data338 = data302.name;
if(typeof data338 !== "string"){
const err364 = {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63+"/name",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/volumes/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items.properties.name.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items.properties.name,data:data338};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
if(data302.nfs !== undefined){
if(!(validate208(data302.nfs, {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63+"/nfs",parentData:data302,parentDataProperty:"nfs",rootData}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
}
if(data302.persistentVolumeClaim !== undefined){
if(!(validate210(data302.persistentVolumeClaim, {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63+"/persistentVolumeClaim",parentData:data302,parentDataProperty:"persistentVolumeClaim",rootData}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
}
if(data302.photonPersistentDisk !== undefined){
if(!(validate212(data302.photonPersistentDisk, {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63+"/photonPersistentDisk",parentData:data302,parentDataProperty:"photonPersistentDisk",rootData}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
}
if(data302.portworxVolume !== undefined){
if(!(validate214(data302.portworxVolume, {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63+"/portworxVolume",parentData:data302,parentDataProperty:"portworxVolume",rootData}))){
vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
errors = vErrors.length;
}
}
if(data302.projected !== undefined){
if(!(validate216(data302.projected, {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63+"/projected",parentData:data302,parentDataProperty:"projected",rootData}))){
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
errors = vErrors.length;
}
}
if(data302.quobyte !== undefined){
if(!(validate232(data302.quobyte, {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63+"/quobyte",parentData:data302,parentDataProperty:"quobyte",rootData}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
errors = vErrors.length;
}
}
if(data302.rbd !== undefined){
if(!(validate234(data302.rbd, {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63+"/rbd",parentData:data302,parentDataProperty:"rbd",rootData}))){
vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
errors = vErrors.length;
}
}
if(data302.scaleIO !== undefined){
if(!(validate236(data302.scaleIO, {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63+"/scaleIO",parentData:data302,parentDataProperty:"scaleIO",rootData}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
}
if(data302.secret !== undefined){
if(!(validate238(data302.secret, {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63+"/secret",parentData:data302,parentDataProperty:"secret",rootData}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
}
if(data302.storageos !== undefined){
if(!(validate241(data302.storageos, {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63+"/storageos",parentData:data302,parentDataProperty:"storageos",rootData}))){
vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
errors = vErrors.length;
}
}
if(data302.vsphereVolume !== undefined){
if(!(validate243(data302.vsphereVolume, {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63+"/vsphereVolume",parentData:data302,parentDataProperty:"vsphereVolume",rootData}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
}
else {
const err365 = {instancePath:instancePath+"/spec/podTemplate/spec/volumes/" + i63,schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/volumes/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.items,data:data302};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
}
else {
const err366 = {instancePath:instancePath+"/spec/podTemplate/spec/volumes",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/properties/volumes/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec.properties.volumes,data:data301};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
}
else {
const err367 = {instancePath:instancePath+"/spec/podTemplate/spec",schemaPath:"#/properties/spec/properties/podTemplate/properties/spec/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.podTemplate.properties.spec.type,parentSchema:schema6.properties.spec.properties.podTemplate.properties.spec,data:data121};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
}
else {
const err368 = {instancePath:instancePath+"/spec/podTemplate",schemaPath:"#/properties/spec/properties/podTemplate/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.podTemplate.type,parentSchema:schema6.properties.spec.properties.podTemplate,data:data118};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
if(data23.serviceTemplates !== undefined){
let data350 = data23.serviceTemplates;
if(Array.isArray(data350)){
const len65 = data350.length;
for(let i65=0; i65<len65; i65++){
let data351 = data350[i65];
if(data351 && typeof data351 == "object" && !Array.isArray(data351)){
if(data351.alias === undefined){
const err369 = {instancePath:instancePath+"/spec/serviceTemplates/" + i65,schemaPath:"#/properties/spec/properties/serviceTemplates/items/required",keyword:"required",params:{missingProperty: "alias"},schema:schema6.properties.spec.properties.serviceTemplates.items.required,parentSchema:schema6.properties.spec.properties.serviceTemplates.items,data:data351};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
for(const key46 in data351){
if(!(((key46 === "alias") || (key46 === "metadata")) || (key46 === "spec"))){
const err370 = {instancePath:instancePath+"/spec/serviceTemplates/" + i65,schemaPath:"#/properties/spec/properties/serviceTemplates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},schema:false,parentSchema:schema6.properties.spec.properties.serviceTemplates.items,data:data351};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
if(data351.alias !== undefined){
let data352 = data351.alias;
if(typeof data352 !== "string"){
const err371 = {instancePath:instancePath+"/spec/serviceTemplates/" + i65+"/alias",schemaPath:"#/properties/spec/properties/serviceTemplates/items/properties/alias/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.serviceTemplates.items.properties.alias.type,parentSchema:schema6.properties.spec.properties.serviceTemplates.items.properties.alias,data:data352};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
if(!(((((data352 === "primary") || (data352 === "standby")) || (data352 === "stats")) || (data352 === "dashboard")) || (data352 === "secondary"))){
const err372 = {instancePath:instancePath+"/spec/serviceTemplates/" + i65+"/alias",schemaPath:"#/properties/spec/properties/serviceTemplates/items/properties/alias/enum",keyword:"enum",params:{allowedValues: schema6.properties.spec.properties.serviceTemplates.items.properties.alias.enum},schema:schema6.properties.spec.properties.serviceTemplates.items.properties.alias.enum,parentSchema:schema6.properties.spec.properties.serviceTemplates.items.properties.alias,data:data352};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
if(data351.metadata !== undefined){
if(!(validate68(data351.metadata, {instancePath:instancePath+"/spec/serviceTemplates/" + i65+"/metadata",parentData:data351,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data351.spec !== undefined){
let data354 = data351.spec;
if(data354 && typeof data354 == "object" && !Array.isArray(data354)){
for(const key47 in data354){
if(!(func2.call(schema6.properties.spec.properties.serviceTemplates.items.properties.spec.properties, key47))){
const err373 = {instancePath:instancePath+"/spec/serviceTemplates/" + i65+"/spec",schemaPath:"#/properties/spec/properties/serviceTemplates/items/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},schema:false,parentSchema:schema6.properties.spec.properties.serviceTemplates.items.properties.spec,data:data354};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
if(data354.type !== undefined){
let data355 = data354.type;
if(typeof data355 !== "string"){
const err374 = {instancePath:instancePath+"/spec/serviceTemplates/" + i65+"/spec/type",schemaPath:"#/properties/spec/properties/serviceTemplates/items/properties/spec/properties/type/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.serviceTemplates.items.properties.spec.properties.type.type,parentSchema:schema6.properties.spec.properties.serviceTemplates.items.properties.spec.properties.type,data:data355};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
if(data354.clusterIP !== undefined){
let data356 = data354.clusterIP;
if(typeof data356 !== "string"){
const err375 = {instancePath:instancePath+"/spec/serviceTemplates/" + i65+"/spec/clusterIP",schemaPath:"#/properties/spec/properties/serviceTemplates/items/properties/spec/properties/clusterIP/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.serviceTemplates.items.properties.spec.properties.clusterIP.type,parentSchema:schema6.properties.spec.properties.serviceTemplates.items.properties.spec.properties.clusterIP,data:data356};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
if(data354.externalTrafficPolicy !== undefined){
let data357 = data354.externalTrafficPolicy;
if(typeof data357 !== "string"){
const err376 = {instancePath:instancePath+"/spec/serviceTemplates/" + i65+"/spec/externalTrafficPolicy",schemaPath:"#/properties/spec/properties/serviceTemplates/items/properties/spec/properties/externalTrafficPolicy/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.serviceTemplates.items.properties.spec.properties.externalTrafficPolicy.type,parentSchema:schema6.properties.spec.properties.serviceTemplates.items.properties.spec.properties.externalTrafficPolicy,data:data357};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
if(data354.loadBalancerIP !== undefined){
let data358 = data354.loadBalancerIP;
if(typeof data358 !== "string"){
const err377 = {instancePath:instancePath+"/spec/serviceTemplates/" + i65+"/spec/loadBalancerIP",schemaPath:"#/properties/spec/properties/serviceTemplates/items/properties/spec/properties/loadBalancerIP/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.serviceTemplates.items.properties.spec.properties.loadBalancerIP.type,parentSchema:schema6.properties.spec.properties.serviceTemplates.items.properties.spec.properties.loadBalancerIP,data:data358};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
if(data354.loadBalancerSourceRanges !== undefined){
let data359 = data354.loadBalancerSourceRanges;
if(Array.isArray(data359)){
const len66 = data359.length;
for(let i66=0; i66<len66; i66++){
let data360 = data359[i66];
if(typeof data360 !== "string"){
const err378 = {instancePath:instancePath+"/spec/serviceTemplates/" + i65+"/spec/loadBalancerSourceRanges/" + i66,schemaPath:"#/properties/spec/properties/serviceTemplates/items/properties/spec/properties/loadBalancerSourceRanges/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.serviceTemplates.items.properties.spec.properties.loadBalancerSourceRanges.items.type,parentSchema:schema6.properties.spec.properties.serviceTemplates.items.properties.spec.properties.loadBalancerSourceRanges.items,data:data360};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
}
else {
const err379 = {instancePath:instancePath+"/spec/serviceTemplates/" + i65+"/spec/loadBalancerSourceRanges",schemaPath:"#/properties/spec/properties/serviceTemplates/items/properties/spec/properties/loadBalancerSourceRanges/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.serviceTemplates.items.properties.spec.properties.loadBalancerSourceRanges.type,parentSchema:schema6.properties.spec.properties.serviceTemplates.items.properties.spec.properties.loadBalancerSourceRanges,data:data359};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
if(data354.ports !== undefined){
let data361 = data354.ports;
if(Array.isArray(data361)){
const len67 = data361.length;
for(let i67=0; i67<len67; i67++){
let data362 = data361[i67];
if(data362 && typeof data362 == "object" && !Array.isArray(data362)){
if(data362.port === undefined){
const err380 = {instancePath:instancePath+"/spec/serviceTemplates/" + i65+"/spec/ports/" + i67,schemaPath:"#/properties/spec/properties/serviceTemplates/items/properties/spec/properties/ports/items/required",keyword:"required",params:{missingProperty: "port"},schema:schema6.properties.spec.properties.serviceTemplates.items.properties.spec.properties.ports.items.required,parentSchema:schema6.properties.spec.properties.serviceTemplates.items.properties.spec.properties.ports.items,data:data362};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
for(const key48 in data362){
if(!(((key48 === "name") || (key48 === "port")) || (key48 === "nodePort"))){
const err381 = {instancePath:instancePath+"/spec/serviceTemplates/" + i65+"/spec/ports/" + i67,schemaPath:"#/properties/spec/properties/serviceTemplates/items/properties/spec/properties/ports/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},schema:false,parentSchema:schema6.properties.spec.properties.serviceTemplates.items.properties.spec.properties.ports.items,data:data362};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
if(data362.name !== undefined){
let data363 = data362.name;
if(typeof data363 !== "string"){
const err382 = {instancePath:instancePath+"/spec/serviceTemplates/" + i65+"/spec/ports/" + i67+"/name",schemaPath:"#/properties/spec/properties/serviceTemplates/items/properties/spec/properties/ports/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.serviceTemplates.items.properties.spec.properties.ports.items.properties.name.type,parentSchema:schema6.properties.spec.properties.serviceTemplates.items.properties.spec.properties.ports.items.properties.name,data:data363};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
if(data362.port !== undefined){
let data364 = data362.port;
if(!(((typeof data364 == "number") && (!(data364 % 1) && !isNaN(data364))) && (isFinite(data364)))){
const err383 = {instancePath:instancePath+"/spec/serviceTemplates/" + i65+"/spec/ports/" + i67+"/port",schemaPath:"#/properties/spec/properties/serviceTemplates/items/properties/spec/properties/ports/items/properties/port/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.serviceTemplates.items.properties.spec.properties.ports.items.properties.port.type,parentSchema:schema6.properties.spec.properties.serviceTemplates.items.properties.spec.properties.ports.items.properties.port,data:data364};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
if((typeof data364 == "number") && (isFinite(data364))){
if(data364 > 2147483647 || isNaN(data364)){
const err384 = {instancePath:instancePath+"/spec/serviceTemplates/" + i65+"/spec/ports/" + i67+"/port",schemaPath:"#/properties/spec/properties/serviceTemplates/items/properties/spec/properties/ports/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.serviceTemplates.items.properties.spec.properties.ports.items.properties.port,data:data364};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
if(data364 < -2147483648 || isNaN(data364)){
const err385 = {instancePath:instancePath+"/spec/serviceTemplates/" + i65+"/spec/ports/" + i67+"/port",schemaPath:"#/properties/spec/properties/serviceTemplates/items/properties/spec/properties/ports/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.serviceTemplates.items.properties.spec.properties.ports.items.properties.port,data:data364};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
}
if(data362.nodePort !== undefined){
let data365 = data362.nodePort;
if(!(((typeof data365 == "number") && (!(data365 % 1) && !isNaN(data365))) && (isFinite(data365)))){
const err386 = {instancePath:instancePath+"/spec/serviceTemplates/" + i65+"/spec/ports/" + i67+"/nodePort",schemaPath:"#/properties/spec/properties/serviceTemplates/items/properties/spec/properties/ports/items/properties/nodePort/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.serviceTemplates.items.properties.spec.properties.ports.items.properties.nodePort.type,parentSchema:schema6.properties.spec.properties.serviceTemplates.items.properties.spec.properties.ports.items.properties.nodePort,data:data365};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
if((typeof data365 == "number") && (isFinite(data365))){
if(data365 > 2147483647 || isNaN(data365)){
const err387 = {instancePath:instancePath+"/spec/serviceTemplates/" + i65+"/spec/ports/" + i67+"/nodePort",schemaPath:"#/properties/spec/properties/serviceTemplates/items/properties/spec/properties/ports/items/properties/nodePort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.serviceTemplates.items.properties.spec.properties.ports.items.properties.nodePort,data:data365};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
if(data365 < -2147483648 || isNaN(data365)){
const err388 = {instancePath:instancePath+"/spec/serviceTemplates/" + i65+"/spec/ports/" + i67+"/nodePort",schemaPath:"#/properties/spec/properties/serviceTemplates/items/properties/spec/properties/ports/items/properties/nodePort/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.serviceTemplates.items.properties.spec.properties.ports.items.properties.nodePort,data:data365};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
}
}
else {
const err389 = {instancePath:instancePath+"/spec/serviceTemplates/" + i65+"/spec/ports/" + i67,schemaPath:"#/properties/spec/properties/serviceTemplates/items/properties/spec/properties/ports/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.serviceTemplates.items.properties.spec.properties.ports.items.type,parentSchema:schema6.properties.spec.properties.serviceTemplates.items.properties.spec.properties.ports.items,data:data362};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
}
else {
const err390 = {instancePath:instancePath+"/spec/serviceTemplates/" + i65+"/spec/ports",schemaPath:"#/properties/spec/properties/serviceTemplates/items/properties/spec/properties/ports/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.serviceTemplates.items.properties.spec.properties.ports.type,parentSchema:schema6.properties.spec.properties.serviceTemplates.items.properties.spec.properties.ports,data:data361};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
if(data354.externalIPs !== undefined){
let data366 = data354.externalIPs;
if(Array.isArray(data366)){
const len68 = data366.length;
for(let i68=0; i68<len68; i68++){
let data367 = data366[i68];
if(typeof data367 !== "string"){
const err391 = {instancePath:instancePath+"/spec/serviceTemplates/" + i65+"/spec/externalIPs/" + i68,schemaPath:"#/properties/spec/properties/serviceTemplates/items/properties/spec/properties/externalIPs/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.serviceTemplates.items.properties.spec.properties.externalIPs.items.type,parentSchema:schema6.properties.spec.properties.serviceTemplates.items.properties.spec.properties.externalIPs.items,data:data367};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
}
else {
const err392 = {instancePath:instancePath+"/spec/serviceTemplates/" + i65+"/spec/externalIPs",schemaPath:"#/properties/spec/properties/serviceTemplates/items/properties/spec/properties/externalIPs/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.serviceTemplates.items.properties.spec.properties.externalIPs.type,parentSchema:schema6.properties.spec.properties.serviceTemplates.items.properties.spec.properties.externalIPs,data:data366};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
if(data354.healthCheckNodePort !== undefined){
let data368 = data354.healthCheckNodePort;
if(!(((typeof data368 == "number") && (!(data368 % 1) && !isNaN(data368))) && (isFinite(data368)))){
const err393 = {instancePath:instancePath+"/spec/serviceTemplates/" + i65+"/spec/healthCheckNodePort",schemaPath:"#/properties/spec/properties/serviceTemplates/items/properties/spec/properties/healthCheckNodePort/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.serviceTemplates.items.properties.spec.properties.healthCheckNodePort.type,parentSchema:schema6.properties.spec.properties.serviceTemplates.items.properties.spec.properties.healthCheckNodePort,data:data368};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
if((typeof data368 == "number") && (isFinite(data368))){
if(data368 > 2147483647 || isNaN(data368)){
const err394 = {instancePath:instancePath+"/spec/serviceTemplates/" + i65+"/spec/healthCheckNodePort",schemaPath:"#/properties/spec/properties/serviceTemplates/items/properties/spec/properties/healthCheckNodePort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.serviceTemplates.items.properties.spec.properties.healthCheckNodePort,data:data368};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
if(data368 < -2147483648 || isNaN(data368)){
const err395 = {instancePath:instancePath+"/spec/serviceTemplates/" + i65+"/spec/healthCheckNodePort",schemaPath:"#/properties/spec/properties/serviceTemplates/items/properties/spec/properties/healthCheckNodePort/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.serviceTemplates.items.properties.spec.properties.healthCheckNodePort,data:data368};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
}
if(data354.sessionAffinityConfig !== undefined){
let data369 = data354.sessionAffinityConfig;
if(data369 && typeof data369 == "object" && !Array.isArray(data369)){
for(const key49 in data369){
if(!(key49 === "clientIP")){
const err396 = {instancePath:instancePath+"/spec/serviceTemplates/" + i65+"/spec/sessionAffinityConfig",schemaPath:"#/properties/spec/properties/serviceTemplates/items/properties/spec/properties/sessionAffinityConfig/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},schema:false,parentSchema:schema6.properties.spec.properties.serviceTemplates.items.properties.spec.properties.sessionAffinityConfig,data:data369};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
if(data369.clientIP !== undefined){
let data370 = data369.clientIP;
if(data370 && typeof data370 == "object" && !Array.isArray(data370)){
for(const key50 in data370){
if(!(key50 === "timeoutSeconds")){
const err397 = {instancePath:instancePath+"/spec/serviceTemplates/" + i65+"/spec/sessionAffinityConfig/clientIP",schemaPath:"#/properties/spec/properties/serviceTemplates/items/properties/spec/properties/sessionAffinityConfig/properties/clientIP/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},schema:false,parentSchema:schema6.properties.spec.properties.serviceTemplates.items.properties.spec.properties.sessionAffinityConfig.properties.clientIP,data:data370};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
if(data370.timeoutSeconds !== undefined){
let data371 = data370.timeoutSeconds;
if(!(((typeof data371 == "number") && (!(data371 % 1) && !isNaN(data371))) && (isFinite(data371)))){
const err398 = {instancePath:instancePath+"/spec/serviceTemplates/" + i65+"/spec/sessionAffinityConfig/clientIP/timeoutSeconds",schemaPath:"#/properties/spec/properties/serviceTemplates/items/properties/spec/properties/sessionAffinityConfig/properties/clientIP/properties/timeoutSeconds/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.serviceTemplates.items.properties.spec.properties.sessionAffinityConfig.properties.clientIP.properties.timeoutSeconds.type,parentSchema:schema6.properties.spec.properties.serviceTemplates.items.properties.spec.properties.sessionAffinityConfig.properties.clientIP.properties.timeoutSeconds,data:data371};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
if((typeof data371 == "number") && (isFinite(data371))){
if(data371 > 2147483647 || isNaN(data371)){
const err399 = {instancePath:instancePath+"/spec/serviceTemplates/" + i65+"/spec/sessionAffinityConfig/clientIP/timeoutSeconds",schemaPath:"#/properties/spec/properties/serviceTemplates/items/properties/spec/properties/sessionAffinityConfig/properties/clientIP/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.serviceTemplates.items.properties.spec.properties.sessionAffinityConfig.properties.clientIP.properties.timeoutSeconds,data:data371};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
if(data371 < -2147483648 || isNaN(data371)){
const err400 = {instancePath:instancePath+"/spec/serviceTemplates/" + i65+"/spec/sessionAffinityConfig/clientIP/timeoutSeconds",schemaPath:"#/properties/spec/properties/serviceTemplates/items/properties/spec/properties/sessionAffinityConfig/properties/clientIP/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.serviceTemplates.items.properties.spec.properties.sessionAffinityConfig.properties.clientIP.properties.timeoutSeconds,data:data371};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
}
}
else {
const err401 = {instancePath:instancePath+"/spec/serviceTemplates/" + i65+"/spec/sessionAffinityConfig/clientIP",schemaPath:"#/properties/spec/properties/serviceTemplates/items/properties/spec/properties/sessionAffinityConfig/properties/clientIP/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.serviceTemplates.items.properties.spec.properties.sessionAffinityConfig.properties.clientIP.type,parentSchema:schema6.properties.spec.properties.serviceTemplates.items.properties.spec.properties.sessionAffinityConfig.properties.clientIP,data:data370};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
}
else {
const err402 = {instancePath:instancePath+"/spec/serviceTemplates/" + i65+"/spec/sessionAffinityConfig",schemaPath:"#/properties/spec/properties/serviceTemplates/items/properties/spec/properties/sessionAffinityConfig/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.serviceTemplates.items.properties.spec.properties.sessionAffinityConfig.type,parentSchema:schema6.properties.spec.properties.serviceTemplates.items.properties.spec.properties.sessionAffinityConfig,data:data369};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
}
else {
const err403 = {instancePath:instancePath+"/spec/serviceTemplates/" + i65+"/spec",schemaPath:"#/properties/spec/properties/serviceTemplates/items/properties/spec/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.serviceTemplates.items.properties.spec.type,parentSchema:schema6.properties.spec.properties.serviceTemplates.items.properties.spec,data:data354};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
}
else {
const err404 = {instancePath:instancePath+"/spec/serviceTemplates/" + i65,schemaPath:"#/properties/spec/properties/serviceTemplates/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.serviceTemplates.items.type,parentSchema:schema6.properties.spec.properties.serviceTemplates.items,data:data351};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
}
else {
const err405 = {instancePath:instancePath+"/spec/serviceTemplates",schemaPath:"#/properties/spec/properties/serviceTemplates/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.serviceTemplates.type,parentSchema:schema6.properties.spec.properties.serviceTemplates,data:data350};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
if(data23.init !== undefined){
let data372 = data23.init;
if(data372 && typeof data372 == "object" && !Array.isArray(data372)){
for(const key51 in data372){
if(!((((key51 === "archiver") || (key51 === "initialized")) || (key51 === "script")) || (key51 === "waitForInitialRestore"))){
const err406 = {instancePath:instancePath+"/spec/init",schemaPath:"#/properties/spec/properties/init/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},schema:false,parentSchema:schema6.properties.spec.properties.init,data:data372};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
if(data372.archiver !== undefined){
let data373 = data372.archiver;
if(data373 && typeof data373 == "object" && !Array.isArray(data373)){
if(data373.recoveryTimestamp === undefined){
const err407 = {instancePath:instancePath+"/spec/init/archiver",schemaPath:"#/properties/spec/properties/init/properties/archiver/required",keyword:"required",params:{missingProperty: "recoveryTimestamp"},schema:schema6.properties.spec.properties.init.properties.archiver.required,parentSchema:schema6.properties.spec.properties.init.properties.archiver,data:data373};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
for(const key52 in data373){
if(!((((((key52 === "encryptionSecret") || (key52 === "fullDBRepository")) || (key52 === "manifestOptions")) || (key52 === "manifestRepository")) || (key52 === "recoveryTimestamp")) || (key52 === "replicationStrategy"))){
const err408 = {instancePath:instancePath+"/spec/init/archiver",schemaPath:"#/properties/spec/properties/init/properties/archiver/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},schema:false,parentSchema:schema6.properties.spec.properties.init.properties.archiver,data:data373};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
if(data373.encryptionSecret !== undefined){
if(!(validate32(data373.encryptionSecret, {instancePath:instancePath+"/spec/init/archiver/encryptionSecret",parentData:data373,parentDataProperty:"encryptionSecret",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data373.fullDBRepository !== undefined){
if(!(validate32(data373.fullDBRepository, {instancePath:instancePath+"/spec/init/archiver/fullDBRepository",parentData:data373,parentDataProperty:"fullDBRepository",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data373.manifestOptions !== undefined){
let data376 = data373.manifestOptions;
if(data376 && typeof data376 == "object" && !Array.isArray(data376)){
for(const key53 in data376){
if(!(((key53 === "archiver") || (key53 === "archiverRef")) || (key53 === "initScript"))){
const err409 = {instancePath:instancePath+"/spec/init/archiver/manifestOptions",schemaPath:"#/properties/spec/properties/init/properties/archiver/properties/manifestOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},schema:false,parentSchema:schema6.properties.spec.properties.init.properties.archiver.properties.manifestOptions,data:data376};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
if(data376.archiver !== undefined){
let data377 = data376.archiver;
if(typeof data377 !== "boolean"){
const err410 = {instancePath:instancePath+"/spec/init/archiver/manifestOptions/archiver",schemaPath:"#/properties/spec/properties/init/properties/archiver/properties/manifestOptions/properties/archiver/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.init.properties.archiver.properties.manifestOptions.properties.archiver.type,parentSchema:schema6.properties.spec.properties.init.properties.archiver.properties.manifestOptions.properties.archiver,data:data377};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
if(data376.archiverRef !== undefined){
if(!(validate32(data376.archiverRef, {instancePath:instancePath+"/spec/init/archiver/manifestOptions/archiverRef",parentData:data376,parentDataProperty:"archiverRef",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data376.initScript !== undefined){
let data379 = data376.initScript;
if(typeof data379 !== "boolean"){
const err411 = {instancePath:instancePath+"/spec/init/archiver/manifestOptions/initScript",schemaPath:"#/properties/spec/properties/init/properties/archiver/properties/manifestOptions/properties/initScript/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.init.properties.archiver.properties.manifestOptions.properties.initScript.type,parentSchema:schema6.properties.spec.properties.init.properties.archiver.properties.manifestOptions.properties.initScript,data:data379};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
}
else {
const err412 = {instancePath:instancePath+"/spec/init/archiver/manifestOptions",schemaPath:"#/properties/spec/properties/init/properties/archiver/properties/manifestOptions/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.init.properties.archiver.properties.manifestOptions.type,parentSchema:schema6.properties.spec.properties.init.properties.archiver.properties.manifestOptions,data:data376};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
if(data373.manifestRepository !== undefined){
if(!(validate32(data373.manifestRepository, {instancePath:instancePath+"/spec/init/archiver/manifestRepository",parentData:data373,parentDataProperty:"manifestRepository",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data373.recoveryTimestamp !== undefined){
let data381 = data373.recoveryTimestamp;
if(typeof data381 === "string"){
if(!(formats0.test(data381))){
const err413 = {instancePath:instancePath+"/spec/init/archiver/recoveryTimestamp",schemaPath:"#/properties/spec/properties/init/properties/archiver/properties/recoveryTimestamp/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema6.properties.spec.properties.init.properties.archiver.properties.recoveryTimestamp,data:data381};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
else {
const err414 = {instancePath:instancePath+"/spec/init/archiver/recoveryTimestamp",schemaPath:"#/properties/spec/properties/init/properties/archiver/properties/recoveryTimestamp/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.init.properties.archiver.properties.recoveryTimestamp.type,parentSchema:schema6.properties.spec.properties.init.properties.archiver.properties.recoveryTimestamp,data:data381};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
if(data373.replicationStrategy !== undefined){
let data382 = data373.replicationStrategy;
if(typeof data382 !== "string"){
const err415 = {instancePath:instancePath+"/spec/init/archiver/replicationStrategy",schemaPath:"#/properties/spec/properties/init/properties/archiver/properties/replicationStrategy/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.init.properties.archiver.properties.replicationStrategy.type,parentSchema:schema6.properties.spec.properties.init.properties.archiver.properties.replicationStrategy,data:data382};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
if(!((((data382 === "fscopy") || (data382 === "clone")) || (data382 === "sync")) || (data382 === "none"))){
const err416 = {instancePath:instancePath+"/spec/init/archiver/replicationStrategy",schemaPath:"#/properties/spec/properties/init/properties/archiver/properties/replicationStrategy/enum",keyword:"enum",params:{allowedValues: schema6.properties.spec.properties.init.properties.archiver.properties.replicationStrategy.enum},schema:schema6.properties.spec.properties.init.properties.archiver.properties.replicationStrategy.enum,parentSchema:schema6.properties.spec.properties.init.properties.archiver.properties.replicationStrategy,data:data382};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
}
else {
const err417 = {instancePath:instancePath+"/spec/init/archiver",schemaPath:"#/properties/spec/properties/init/properties/archiver/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.init.properties.archiver.type,parentSchema:schema6.properties.spec.properties.init.properties.archiver,data:data373};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
if(data372.initialized !== undefined){
let data383 = data372.initialized;
if(typeof data383 !== "boolean"){
const err418 = {instancePath:instancePath+"/spec/init/initialized",schemaPath:"#/properties/spec/properties/init/properties/initialized/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.init.properties.initialized.type,parentSchema:schema6.properties.spec.properties.init.properties.initialized,data:data383};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
if(data372.script !== undefined){
let data384 = data372.script;
if(data384 && typeof data384 == "object" && !Array.isArray(data384)){
for(const key54 in data384){
if(!(func2.call(schema6.properties.spec.properties.init.properties.script.properties, key54))){
const err419 = {instancePath:instancePath+"/spec/init/script",schemaPath:"#/properties/spec/properties/init/properties/script/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},schema:false,parentSchema:schema6.properties.spec.properties.init.properties.script,data:data384};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
if(data384.awsElasticBlockStore !== undefined){
if(!(validate159(data384.awsElasticBlockStore, {instancePath:instancePath+"/spec/init/script/awsElasticBlockStore",parentData:data384,parentDataProperty:"awsElasticBlockStore",rootData}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
}
if(data384.azureDisk !== undefined){
if(!(validate161(data384.azureDisk, {instancePath:instancePath+"/spec/init/script/azureDisk",parentData:data384,parentDataProperty:"azureDisk",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
}
if(data384.azureFile !== undefined){
if(!(validate163(data384.azureFile, {instancePath:instancePath+"/spec/init/script/azureFile",parentData:data384,parentDataProperty:"azureFile",rootData}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
}
if(data384.cephfs !== undefined){
if(!(validate165(data384.cephfs, {instancePath:instancePath+"/spec/init/script/cephfs",parentData:data384,parentDataProperty:"cephfs",rootData}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
errors = vErrors.length;
}
}
if(data384.cinder !== undefined){
if(!(validate167(data384.cinder, {instancePath:instancePath+"/spec/init/script/cinder",parentData:data384,parentDataProperty:"cinder",rootData}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
}
if(data384.configMap !== undefined){
if(!(validate169(data384.configMap, {instancePath:instancePath+"/spec/init/script/configMap",parentData:data384,parentDataProperty:"configMap",rootData}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
}
if(data384.csi !== undefined){
if(!(validate173(data384.csi, {instancePath:instancePath+"/spec/init/script/csi",parentData:data384,parentDataProperty:"csi",rootData}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
}
if(data384.downwardAPI !== undefined){
if(!(validate175(data384.downwardAPI, {instancePath:instancePath+"/spec/init/script/downwardAPI",parentData:data384,parentDataProperty:"downwardAPI",rootData}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
}
if(data384.emptyDir !== undefined){
if(!(validate181(data384.emptyDir, {instancePath:instancePath+"/spec/init/script/emptyDir",parentData:data384,parentDataProperty:"emptyDir",rootData}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
}
if(data384.ephemeral !== undefined){
let data394 = data384.ephemeral;
if(data394 && typeof data394 == "object" && !Array.isArray(data394)){
for(const key55 in data394){
if(!(key55 === "volumeClaimTemplate")){
const err420 = {instancePath:instancePath+"/spec/init/script/ephemeral",schemaPath:"#/properties/spec/properties/init/properties/script/properties/ephemeral/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},schema:false,parentSchema:schema6.properties.spec.properties.init.properties.script.properties.ephemeral,data:data394};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
if(data394.volumeClaimTemplate !== undefined){
let data395 = data394.volumeClaimTemplate;
if(data395 && typeof data395 == "object" && !Array.isArray(data395)){
if(data395.spec === undefined){
const err421 = {instancePath:instancePath+"/spec/init/script/ephemeral/volumeClaimTemplate",schemaPath:"#/properties/spec/properties/init/properties/script/properties/ephemeral/properties/volumeClaimTemplate/required",keyword:"required",params:{missingProperty: "spec"},schema:schema6.properties.spec.properties.init.properties.script.properties.ephemeral.properties.volumeClaimTemplate.required,parentSchema:schema6.properties.spec.properties.init.properties.script.properties.ephemeral.properties.volumeClaimTemplate,data:data395};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
for(const key56 in data395){
if(!((key56 === "metadata") || (key56 === "spec"))){
const err422 = {instancePath:instancePath+"/spec/init/script/ephemeral/volumeClaimTemplate",schemaPath:"#/properties/spec/properties/init/properties/script/properties/ephemeral/properties/volumeClaimTemplate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56},schema:false,parentSchema:schema6.properties.spec.properties.init.properties.script.properties.ephemeral.properties.volumeClaimTemplate,data:data395};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
if(data395.metadata !== undefined){
let data396 = data395.metadata;
if(data396 && typeof data396 == "object" && !Array.isArray(data396)){
for(const key57 in data396){
if(!(((((key57 === "annotations") || (key57 === "finalizers")) || (key57 === "labels")) || (key57 === "name")) || (key57 === "namespace"))){
const err423 = {instancePath:instancePath+"/spec/init/script/ephemeral/volumeClaimTemplate/metadata",schemaPath:"#/properties/spec/properties/init/properties/script/properties/ephemeral/properties/volumeClaimTemplate/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57},schema:false,parentSchema:schema6.properties.spec.properties.init.properties.script.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata,data:data396};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
if(data396.annotations !== undefined){
let data397 = data396.annotations;
if(data397 && typeof data397 == "object" && !Array.isArray(data397)){
for(const key58 in data397){
let data398 = data397[key58];
if(typeof data398 !== "string"){
const err424 = {instancePath:instancePath+"/spec/init/script/ephemeral/volumeClaimTemplate/metadata/annotations/" + key58.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/init/properties/script/properties/ephemeral/properties/volumeClaimTemplate/properties/metadata/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.init.properties.script.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.properties.annotations.additionalProperties.type,parentSchema:schema6.properties.spec.properties.init.properties.script.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.properties.annotations.additionalProperties,data:data398};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
}
else {
const err425 = {instancePath:instancePath+"/spec/init/script/ephemeral/volumeClaimTemplate/metadata/annotations",schemaPath:"#/properties/spec/properties/init/properties/script/properties/ephemeral/properties/volumeClaimTemplate/properties/metadata/properties/annotations/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.init.properties.script.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.properties.annotations.type,parentSchema:schema6.properties.spec.properties.init.properties.script.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.properties.annotations,data:data397};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
if(data396.finalizers !== undefined){
let data399 = data396.finalizers;
if(Array.isArray(data399)){
const len69 = data399.length;
for(let i69=0; i69<len69; i69++){
let data400 = data399[i69];
if(typeof data400 !== "string"){
const err426 = {instancePath:instancePath+"/spec/init/script/ephemeral/volumeClaimTemplate/metadata/finalizers/" + i69,schemaPath:"#/properties/spec/properties/init/properties/script/properties/ephemeral/properties/volumeClaimTemplate/properties/metadata/properties/finalizers/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.init.properties.script.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.properties.finalizers.items.type,parentSchema:schema6.properties.spec.properties.init.properties.script.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.properties.finalizers.items,data:data400};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
}
else {
const err427 = {instancePath:instancePath+"/spec/init/script/ephemeral/volumeClaimTemplate/metadata/finalizers",schemaPath:"#/properties/spec/properties/init/properties/script/properties/ephemeral/properties/volumeClaimTemplate/properties/metadata/properties/finalizers/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.init.properties.script.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.properties.finalizers.type,parentSchema:schema6.properties.spec.properties.init.properties.script.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.properties.finalizers,data:data399};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
if(data396.labels !== undefined){
let data401 = data396.labels;
if(data401 && typeof data401 == "object" && !Array.isArray(data401)){
for(const key59 in data401){
let data402 = data401[key59];
if(typeof data402 !== "string"){
const err428 = {instancePath:instancePath+"/spec/init/script/ephemeral/volumeClaimTemplate/metadata/labels/" + key59.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/init/properties/script/properties/ephemeral/properties/volumeClaimTemplate/properties/metadata/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.init.properties.script.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.properties.labels.additionalProperties.type,parentSchema:schema6.properties.spec.properties.init.properties.script.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.properties.labels.additionalProperties,data:data402};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
}
else {
const err429 = {instancePath:instancePath+"/spec/init/script/ephemeral/volumeClaimTemplate/metadata/labels",schemaPath:"#/properties/spec/properties/init/properties/script/properties/ephemeral/properties/volumeClaimTemplate/properties/metadata/properties/labels/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.init.properties.script.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.properties.labels.type,parentSchema:schema6.properties.spec.properties.init.properties.script.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.properties.labels,data:data401};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
if(data396.name !== undefined){
let data403 = data396.name;
if(typeof data403 !== "string"){
const err430 = {instancePath:instancePath+"/spec/init/script/ephemeral/volumeClaimTemplate/metadata/name",schemaPath:"#/properties/spec/properties/init/properties/script/properties/ephemeral/properties/volumeClaimTemplate/properties/metadata/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.init.properties.script.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.properties.name.type,parentSchema:schema6.properties.spec.properties.init.properties.script.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.properties.name,data:data403};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
if(data396.namespace !== undefined){
let data404 = data396.namespace;
if(typeof data404 !== "string"){
const err431 = {instancePath:instancePath+"/spec/init/script/ephemeral/volumeClaimTemplate/metadata/namespace",schemaPath:"#/properties/spec/properties/init/properties/script/properties/ephemeral/properties/volumeClaimTemplate/properties/metadata/properties/namespace/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.init.properties.script.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.properties.namespace.type,parentSchema:schema6.properties.spec.properties.init.properties.script.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.properties.namespace,data:data404};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
}
else {
const err432 = {instancePath:instancePath+"/spec/init/script/ephemeral/volumeClaimTemplate/metadata",schemaPath:"#/properties/spec/properties/init/properties/script/properties/ephemeral/properties/volumeClaimTemplate/properties/metadata/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.init.properties.script.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata.type,parentSchema:schema6.properties.spec.properties.init.properties.script.properties.ephemeral.properties.volumeClaimTemplate.properties.metadata,data:data396};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
if(data395.spec !== undefined){
if(!(validate183(data395.spec, {instancePath:instancePath+"/spec/init/script/ephemeral/volumeClaimTemplate/spec",parentData:data395,parentDataProperty:"spec",rootData}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
}
else {
const err433 = {instancePath:instancePath+"/spec/init/script/ephemeral/volumeClaimTemplate",schemaPath:"#/properties/spec/properties/init/properties/script/properties/ephemeral/properties/volumeClaimTemplate/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.init.properties.script.properties.ephemeral.properties.volumeClaimTemplate.type,parentSchema:schema6.properties.spec.properties.init.properties.script.properties.ephemeral.properties.volumeClaimTemplate,data:data395};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
}
else {
const err434 = {instancePath:instancePath+"/spec/init/script/ephemeral",schemaPath:"#/properties/spec/properties/init/properties/script/properties/ephemeral/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.init.properties.script.properties.ephemeral.type,parentSchema:schema6.properties.spec.properties.init.properties.script.properties.ephemeral,data:data394};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
if(data384.fc !== undefined){
if(!(validate194(data384.fc, {instancePath:instancePath+"/spec/init/script/fc",parentData:data384,parentDataProperty:"fc",rootData}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
}
if(data384.flexVolume !== undefined){
if(!(validate196(data384.flexVolume, {instancePath:instancePath+"/spec/init/script/flexVolume",parentData:data384,parentDataProperty:"flexVolume",rootData}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
}
if(data384.flocker !== undefined){
if(!(validate198(data384.flocker, {instancePath:instancePath+"/spec/init/script/flocker",parentData:data384,parentDataProperty:"flocker",rootData}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
}
if(data384.gcePersistentDisk !== undefined){
if(!(validate200(data384.gcePersistentDisk, {instancePath:instancePath+"/spec/init/script/gcePersistentDisk",parentData:data384,parentDataProperty:"gcePersistentDisk",rootData}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
}
if(data384.git !== undefined){
let data410 = data384.git;
if(data410 && typeof data410 == "object" && !Array.isArray(data410)){
if(data410.args === undefined){
const err435 = {instancePath:instancePath+"/spec/init/script/git",schemaPath:"#/properties/spec/properties/init/properties/script/properties/git/required",keyword:"required",params:{missingProperty: "args"},schema:schema6.properties.spec.properties.init.properties.script.properties.git.required,parentSchema:schema6.properties.spec.properties.init.properties.script.properties.git,data:data410};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
for(const key60 in data410){
if(!(((((key60 === "args") || (key60 === "authSecret")) || (key60 === "env")) || (key60 === "resources")) || (key60 === "securityContext"))){
const err436 = {instancePath:instancePath+"/spec/init/script/git",schemaPath:"#/properties/spec/properties/init/properties/script/properties/git/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60},schema:false,parentSchema:schema6.properties.spec.properties.init.properties.script.properties.git,data:data410};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
if(data410.args !== undefined){
let data411 = data410.args;
if(Array.isArray(data411)){
const len70 = data411.length;
for(let i70=0; i70<len70; i70++){
let data412 = data411[i70];
if(typeof data412 !== "string"){
const err437 = {instancePath:instancePath+"/spec/init/script/git/args/" + i70,schemaPath:"#/properties/spec/properties/init/properties/script/properties/git/properties/args/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.init.properties.script.properties.git.properties.args.items.type,parentSchema:schema6.properties.spec.properties.init.properties.script.properties.git.properties.args.items,data:data412};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
}
else {
const err438 = {instancePath:instancePath+"/spec/init/script/git/args",schemaPath:"#/properties/spec/properties/init/properties/script/properties/git/properties/args/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.init.properties.script.properties.git.properties.args.type,parentSchema:schema6.properties.spec.properties.init.properties.script.properties.git.properties.args,data:data411};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
if(data410.authSecret !== undefined){
let data413 = data410.authSecret;
if(data413 && typeof data413 == "object" && !Array.isArray(data413)){
for(const key61 in data413){
if(!(key61 === "name")){
const err439 = {instancePath:instancePath+"/spec/init/script/git/authSecret",schemaPath:"#/properties/spec/properties/init/properties/script/properties/git/properties/authSecret/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61},schema:false,parentSchema:schema6.properties.spec.properties.init.properties.script.properties.git.properties.authSecret,data:data413};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
if(data413.name !== undefined){
let data414 = data413.name;
if(typeof data414 !== "string"){
const err440 = {instancePath:instancePath+"/spec/init/script/git/authSecret/name",schemaPath:"#/properties/spec/properties/init/properties/script/properties/git/properties/authSecret/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.init.properties.script.properties.git.properties.authSecret.properties.name.type,parentSchema:schema6.properties.spec.properties.init.properties.script.properties.git.properties.authSecret.properties.name,data:data414};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
}
else {
const err441 = {instancePath:instancePath+"/spec/init/script/git/authSecret",schemaPath:"#/properties/spec/properties/init/properties/script/properties/git/properties/authSecret/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.init.properties.script.properties.git.properties.authSecret.type,parentSchema:schema6.properties.spec.properties.init.properties.script.properties.git.properties.authSecret,data:data413};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
if(data410.env !== undefined){
let data415 = data410.env;
if(Array.isArray(data415)){
const len71 = data415.length;
for(let i71=0; i71<len71; i71++){
if(!(validate115(data415[i71], {instancePath:instancePath+"/spec/init/script/git/env/" + i71,parentData:data415,parentDataProperty:i71,rootData}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
}
else {
const err442 = {instancePath:instancePath+"/spec/init/script/git/env",schemaPath:"#/properties/spec/properties/init/properties/script/properties/git/properties/env/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.init.properties.script.properties.git.properties.env.type,parentSchema:schema6.properties.spec.properties.init.properties.script.properties.git.properties.env,data:data415};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
if(data410.resources !== undefined){
if(!(validate131(data410.resources, {instancePath:instancePath+"/spec/init/script/git/resources",parentData:data410,parentDataProperty:"resources",rootData}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
}
if(data410.securityContext !== undefined){
if(!(validate135(data410.securityContext, {instancePath:instancePath+"/spec/init/script/git/securityContext",parentData:data410,parentDataProperty:"securityContext",rootData}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
}
else {
const err443 = {instancePath:instancePath+"/spec/init/script/git",schemaPath:"#/properties/spec/properties/init/properties/script/properties/git/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.init.properties.script.properties.git.type,parentSchema:schema6.properties.spec.properties.init.properties.script.properties.git,data:data410};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
if(data384.gitRepo !== undefined){
let data419 = data384.gitRepo;
if(data419 && typeof data419 == "object" && !Array.isArray(data419)){
if(data419.repository === undefined){
const err444 = {instancePath:instancePath+"/spec/init/script/gitRepo",schemaPath:"#/properties/spec/properties/init/properties/script/properties/gitRepo/required",keyword:"required",params:{missingProperty: "repository"},schema:schema6.properties.spec.properties.init.properties.script.properties.gitRepo.required,parentSchema:schema6.properties.spec.properties.init.properties.script.properties.gitRepo,data:data419};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
for(const key62 in data419){
if(!(((key62 === "directory") || (key62 === "repository")) || (key62 === "revision"))){
const err445 = {instancePath:instancePath+"/spec/init/script/gitRepo",schemaPath:"#/properties/spec/properties/init/properties/script/properties/gitRepo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62},schema:false,parentSchema:schema6.properties.spec.properties.init.properties.script.properties.gitRepo,data:data419};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
if(data419.directory !== undefined){
let data420 = data419.directory;
if(typeof data420 !== "string"){
const err446 = {instancePath:instancePath+"/spec/init/script/gitRepo/directory",schemaPath:"#/properties/spec/properties/init/properties/script/properties/gitRepo/properties/directory/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.init.properties.script.properties.gitRepo.properties.directory.type,parentSchema:schema6.properties.spec.properties.init.properties.script.properties.gitRepo.properties.directory,data:data420};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
if(data419.repository !== undefined){
let data421 = data419.repository;
if(typeof data421 !== "string"){
const err447 = {instancePath:instancePath+"/spec/init/script/gitRepo/repository",schemaPath:"#/properties/spec/properties/init/properties/script/properties/gitRepo/properties/repository/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.init.properties.script.properties.gitRepo.properties.repository.type,parentSchema:schema6.properties.spec.properties.init.properties.script.properties.gitRepo.properties.repository,data:data421};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
if(data419.revision !== undefined){
let data422 = data419.revision;
if(typeof data422 !== "string"){
const err448 = {instancePath:instancePath+"/spec/init/script/gitRepo/revision",schemaPath:"#/properties/spec/properties/init/properties/script/properties/gitRepo/properties/revision/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.init.properties.script.properties.gitRepo.properties.revision.type,parentSchema:schema6.properties.spec.properties.init.properties.script.properties.gitRepo.properties.revision,data:data422};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
}
else {
const err449 = {instancePath:instancePath+"/spec/init/script/gitRepo",schemaPath:"#/properties/spec/properties/init/properties/script/properties/gitRepo/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.init.properties.script.properties.gitRepo.type,parentSchema:schema6.properties.spec.properties.init.properties.script.properties.gitRepo,data:data419};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
if(data384.glusterfs !== undefined){
if(!(validate202(data384.glusterfs, {instancePath:instancePath+"/spec/init/script/glusterfs",parentData:data384,parentDataProperty:"glusterfs",rootData}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data384.hostPath !== undefined){
if(!(validate204(data384.hostPath, {instancePath:instancePath+"/spec/init/script/hostPath",parentData:data384,parentDataProperty:"hostPath",rootData}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
}
if(data384.image !== undefined){
let data425 = data384.image;
if(data425 && typeof data425 == "object" && !Array.isArray(data425)){
for(const key63 in data425){
if(!((key63 === "pullPolicy") || (key63 === "reference"))){
const err450 = {instancePath:instancePath+"/spec/init/script/image",schemaPath:"#/properties/spec/properties/init/properties/script/properties/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63},schema:false,parentSchema:schema6.properties.spec.properties.init.properties.script.properties.image,data:data425};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
if(data425.pullPolicy !== undefined){
let data426 = data425.pullPolicy;
if(typeof data426 !== "string"){
const err451 = {instancePath:instancePath+"/spec/init/script/image/pullPolicy",schemaPath:"#/properties/spec/properties/init/properties/script/properties/image/properties/pullPolicy/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.init.properties.script.properties.image.properties.pullPolicy.type,parentSchema:schema6.properties.spec.properties.init.properties.script.properties.image.properties.pullPolicy,data:data426};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
if(data425.reference !== undefined){
let data427 = data425.reference;
if(typeof data427 !== "string"){
const err452 = {instancePath:instancePath+"/spec/init/script/image/reference",schemaPath:"#/properties/spec/properties/init/properties/script/properties/image/properties/reference/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.init.properties.script.properties.image.properties.reference.type,parentSchema:schema6.properties.spec.properties.init.properties.script.properties.image.properties.reference,data:data427};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
}
else {
const err453 = {instancePath:instancePath+"/spec/init/script/image",schemaPath:"#/properties/spec/properties/init/properties/script/properties/image/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.init.properties.script.properties.image.type,parentSchema:schema6.properties.spec.properties.init.properties.script.properties.image,data:data425};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
if(data384.iscsi !== undefined){
if(!(validate206(data384.iscsi, {instancePath:instancePath+"/spec/init/script/iscsi",parentData:data384,parentDataProperty:"iscsi",rootData}))){
vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
errors = vErrors.length;
}
}
if(data384.nfs !== undefined){
if(!(validate208(data384.nfs, {instancePath:instancePath+"/spec/init/script/nfs",parentData:data384,parentDataProperty:"nfs",rootData}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
}
if(data384.persistentVolumeClaim !== undefined){
if(!(validate210(data384.persistentVolumeClaim, {instancePath:instancePath+"/spec/init/script/persistentVolumeClaim",parentData:data384,parentDataProperty:"persistentVolumeClaim",rootData}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
}
if(data384.photonPersistentDisk !== undefined){
if(!(validate212(data384.photonPersistentDisk, {instancePath:instancePath+"/spec/init/script/photonPersistentDisk",parentData:data384,parentDataProperty:"photonPersistentDisk",rootData}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
}
if(data384.portworxVolume !== undefined){
if(!(validate214(data384.portworxVolume, {instancePath:instancePath+"/spec/init/script/portworxVolume",parentData:data384,parentDataProperty:"portworxVolume",rootData}))){
vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
errors = vErrors.length;
}
}
if(data384.projected !== undefined){
if(!(validate216(data384.projected, {instancePath:instancePath+"/spec/init/script/projected",parentData:data384,parentDataProperty:"projected",rootData}))){
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
errors = vErrors.length;
}
}
if(data384.quobyte !== undefined){
if(!(validate232(data384.quobyte, {instancePath:instancePath+"/spec/init/script/quobyte",parentData:data384,parentDataProperty:"quobyte",rootData}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
errors = vErrors.length;
}
}
if(data384.rbd !== undefined){
if(!(validate234(data384.rbd, {instancePath:instancePath+"/spec/init/script/rbd",parentData:data384,parentDataProperty:"rbd",rootData}))){
vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
errors = vErrors.length;
}
}
if(data384.scaleIO !== undefined){
if(!(validate236(data384.scaleIO, {instancePath:instancePath+"/spec/init/script/scaleIO",parentData:data384,parentDataProperty:"scaleIO",rootData}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
}
if(data384.scriptPath !== undefined){
let data437 = data384.scriptPath;
if(typeof data437 !== "string"){
const err454 = {instancePath:instancePath+"/spec/init/script/scriptPath",schemaPath:"#/properties/spec/properties/init/properties/script/properties/scriptPath/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.init.properties.script.properties.scriptPath.type,parentSchema:schema6.properties.spec.properties.init.properties.script.properties.scriptPath,data:data437};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
if(data384.secret !== undefined){
if(!(validate238(data384.secret, {instancePath:instancePath+"/spec/init/script/secret",parentData:data384,parentDataProperty:"secret",rootData}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
}
if(data384.storageos !== undefined){
if(!(validate241(data384.storageos, {instancePath:instancePath+"/spec/init/script/storageos",parentData:data384,parentDataProperty:"storageos",rootData}))){
vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
errors = vErrors.length;
}
}
if(data384.vsphereVolume !== undefined){
if(!(validate243(data384.vsphereVolume, {instancePath:instancePath+"/spec/init/script/vsphereVolume",parentData:data384,parentDataProperty:"vsphereVolume",rootData}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
}
else {
const err455 = {instancePath:instancePath+"/spec/init/script",schemaPath:"#/properties/spec/properties/init/properties/script/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.init.properties.script.type,parentSchema:schema6.properties.spec.properties.init.properties.script,data:data384};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
if(data372.waitForInitialRestore !== undefined){
let data441 = data372.waitForInitialRestore;
if(typeof data441 !== "boolean"){
const err456 = {instancePath:instancePath+"/spec/init/waitForInitialRestore",schemaPath:"#/properties/spec/properties/init/properties/waitForInitialRestore/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.init.properties.waitForInitialRestore.type,parentSchema:schema6.properties.spec.properties.init.properties.waitForInitialRestore,data:data441};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
}
else {
const err457 = {instancePath:instancePath+"/spec/init",schemaPath:"#/properties/spec/properties/init/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.init.type,parentSchema:schema6.properties.spec.properties.init,data:data372};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
}
else {
const err458 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.type,parentSchema:schema6.properties.spec,data:data23};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
if(data.status !== undefined){
let data442 = data.status;
if(data442 && typeof data442 == "object" && !Array.isArray(data442)){
for(const key64 in data442){
if(!(((key64 === "phase") || (key64 === "conditions")) || (key64 === "observedGeneration"))){
const err459 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64},schema:false,parentSchema:schema6.properties.status,data:data442};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
if(data442.phase !== undefined){
let data443 = data442.phase;
if(typeof data443 !== "string"){
const err460 = {instancePath:instancePath+"/status/phase",schemaPath:"#/properties/status/properties/phase/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.phase.type,parentSchema:schema6.properties.status.properties.phase,data:data443};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
if(!(((((((data443 === "Provisioning") || (data443 === "DataRestoring")) || (data443 === "Ready")) || (data443 === "Critical")) || (data443 === "NotReady")) || (data443 === "Halted")) || (data443 === "Unknown"))){
const err461 = {instancePath:instancePath+"/status/phase",schemaPath:"#/properties/status/properties/phase/enum",keyword:"enum",params:{allowedValues: schema6.properties.status.properties.phase.enum},schema:schema6.properties.status.properties.phase.enum,parentSchema:schema6.properties.status.properties.phase,data:data443};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
if(data442.conditions !== undefined){
let data444 = data442.conditions;
if(Array.isArray(data444)){
const len72 = data444.length;
for(let i72=0; i72<len72; i72++){
let data445 = data444[i72];
if(data445 && typeof data445 == "object" && !Array.isArray(data445)){
if(data445.lastTransitionTime === undefined){
const err462 = {instancePath:instancePath+"/status/conditions/" + i72,schemaPath:"#/properties/status/properties/conditions/items/required",keyword:"required",params:{missingProperty: "lastTransitionTime"},schema:schema6.properties.status.properties.conditions.items.required,parentSchema:schema6.properties.status.properties.conditions.items,data:data445};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
if(data445.status === undefined){
const err463 = {instancePath:instancePath+"/status/conditions/" + i72,schemaPath:"#/properties/status/properties/conditions/items/required",keyword:"required",params:{missingProperty: "status"},schema:schema6.properties.status.properties.conditions.items.required,parentSchema:schema6.properties.status.properties.conditions.items,data:data445};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
if(data445.type === undefined){
const err464 = {instancePath:instancePath+"/status/conditions/" + i72,schemaPath:"#/properties/status/properties/conditions/items/required",keyword:"required",params:{missingProperty: "type"},schema:schema6.properties.status.properties.conditions.items.required,parentSchema:schema6.properties.status.properties.conditions.items,data:data445};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
for(const key65 in data445){
if(!(((((((key65 === "type") || (key65 === "status")) || (key65 === "reason")) || (key65 === "message")) || (key65 === "severity")) || (key65 === "lastTransitionTime")) || (key65 === "observedGeneration"))){
const err465 = {instancePath:instancePath+"/status/conditions/" + i72,schemaPath:"#/properties/status/properties/conditions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65},schema:false,parentSchema:schema6.properties.status.properties.conditions.items,data:data445};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
if(data445.type !== undefined){
let data446 = data445.type;
if(typeof data446 !== "string"){
const err466 = {instancePath:instancePath+"/status/conditions/" + i72+"/type",schemaPath:"#/properties/status/properties/conditions/items/properties/type/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.conditions.items.properties.type.type,parentSchema:schema6.properties.status.properties.conditions.items.properties.type,data:data446};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
if(data445.status !== undefined){
let data447 = data445.status;
if(typeof data447 !== "string"){
const err467 = {instancePath:instancePath+"/status/conditions/" + i72+"/status",schemaPath:"#/properties/status/properties/conditions/items/properties/status/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.conditions.items.properties.status.type,parentSchema:schema6.properties.status.properties.conditions.items.properties.status,data:data447};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
if(data445.reason !== undefined){
let data448 = data445.reason;
if(typeof data448 !== "string"){
const err468 = {instancePath:instancePath+"/status/conditions/" + i72+"/reason",schemaPath:"#/properties/status/properties/conditions/items/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.conditions.items.properties.reason.type,parentSchema:schema6.properties.status.properties.conditions.items.properties.reason,data:data448};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
if(data445.message !== undefined){
let data449 = data445.message;
if(typeof data449 !== "string"){
const err469 = {instancePath:instancePath+"/status/conditions/" + i72+"/message",schemaPath:"#/properties/status/properties/conditions/items/properties/message/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.conditions.items.properties.message.type,parentSchema:schema6.properties.status.properties.conditions.items.properties.message,data:data449};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
if(data445.severity !== undefined){
let data450 = data445.severity;
if(typeof data450 !== "string"){
const err470 = {instancePath:instancePath+"/status/conditions/" + i72+"/severity",schemaPath:"#/properties/status/properties/conditions/items/properties/severity/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.conditions.items.properties.severity.type,parentSchema:schema6.properties.status.properties.conditions.items.properties.severity,data:data450};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
if(data445.lastTransitionTime !== undefined){
let data451 = data445.lastTransitionTime;
if(typeof data451 === "string"){
if(!(formats0.test(data451))){
const err471 = {instancePath:instancePath+"/status/conditions/" + i72+"/lastTransitionTime",schemaPath:"#/properties/status/properties/conditions/items/properties/lastTransitionTime/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema6.properties.status.properties.conditions.items.properties.lastTransitionTime,data:data451};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
else {
const err472 = {instancePath:instancePath+"/status/conditions/" + i72+"/lastTransitionTime",schemaPath:"#/properties/status/properties/conditions/items/properties/lastTransitionTime/type",keyword:"type",params:{type: "string"},schema:schema6.properties.status.properties.conditions.items.properties.lastTransitionTime.type,parentSchema:schema6.properties.status.properties.conditions.items.properties.lastTransitionTime,data:data451};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
if(data445.observedGeneration !== undefined){
let data452 = data445.observedGeneration;
if(!(((typeof data452 == "number") && (!(data452 % 1) && !isNaN(data452))) && (isFinite(data452)))){
const err473 = {instancePath:instancePath+"/status/conditions/" + i72+"/observedGeneration",schemaPath:"#/properties/status/properties/conditions/items/properties/observedGeneration/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.status.properties.conditions.items.properties.observedGeneration.type,parentSchema:schema6.properties.status.properties.conditions.items.properties.observedGeneration,data:data452};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
if((typeof data452 == "number") && (isFinite(data452))){
if(data452 > 9223372036854775000 || isNaN(data452)){
const err474 = {instancePath:instancePath+"/status/conditions/" + i72+"/observedGeneration",schemaPath:"#/properties/status/properties/conditions/items/properties/observedGeneration/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854775000},schema:9223372036854775000,parentSchema:schema6.properties.status.properties.conditions.items.properties.observedGeneration,data:data452};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
if(data452 < -9223372036854776000 || isNaN(data452)){
const err475 = {instancePath:instancePath+"/status/conditions/" + i72+"/observedGeneration",schemaPath:"#/properties/status/properties/conditions/items/properties/observedGeneration/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9223372036854776000},schema:-9223372036854776000,parentSchema:schema6.properties.status.properties.conditions.items.properties.observedGeneration,data:data452};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
}
}
else {
const err476 = {instancePath:instancePath+"/status/conditions/" + i72,schemaPath:"#/properties/status/properties/conditions/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.status.properties.conditions.items.type,parentSchema:schema6.properties.status.properties.conditions.items,data:data445};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
}
else {
const err477 = {instancePath:instancePath+"/status/conditions",schemaPath:"#/properties/status/properties/conditions/type",keyword:"type",params:{type: "array"},schema:schema6.properties.status.properties.conditions.type,parentSchema:schema6.properties.status.properties.conditions,data:data444};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
}
if(data442.observedGeneration !== undefined){
let data453 = data442.observedGeneration;
if(!(((typeof data453 == "number") && (!(data453 % 1) && !isNaN(data453))) && (isFinite(data453)))){
const err478 = {instancePath:instancePath+"/status/observedGeneration",schemaPath:"#/properties/status/properties/observedGeneration/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.status.properties.observedGeneration.type,parentSchema:schema6.properties.status.properties.observedGeneration,data:data453};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
if((typeof data453 == "number") && (isFinite(data453))){
if(data453 > 9223372036854775000 || isNaN(data453)){
const err479 = {instancePath:instancePath+"/status/observedGeneration",schemaPath:"#/properties/status/properties/observedGeneration/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9223372036854775000},schema:9223372036854775000,parentSchema:schema6.properties.status.properties.observedGeneration,data:data453};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
if(data453 < -9223372036854776000 || isNaN(data453)){
const err480 = {instancePath:instancePath+"/status/observedGeneration",schemaPath:"#/properties/status/properties/observedGeneration/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9223372036854776000},schema:-9223372036854776000,parentSchema:schema6.properties.status.properties.observedGeneration,data:data453};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
}
}
else {
const err481 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "object"},schema:schema6.properties.status.type,parentSchema:schema6.properties.status,data:data442};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
}
else {
const err482 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

module.exports.structure = {"properties":{"spec":{"properties":{"clientAuthMode":{"default":"md5"},"authSecret":{"properties":{"apiGroup":{"default":""},"kind":{"default":"Secret"}}},"healthChecker":{"default":{"failureThreshold":1,"periodSeconds":10,"timeoutSeconds":10},"properties":{"periodSeconds":{"default":10},"timeoutSeconds":{"default":10},"failureThreshold":{"default":1}}},"monitor":{"properties":{"prometheus":{"properties":{"exporter":{"properties":{"port":{"default":56790},"env":{"items":{"properties":{"valueFrom":{"properties":{"configMapKeyRef":{"properties":{"name":{"default":""}}},"secretKeyRef":{"properties":{"name":{"default":""}}},"fileKeyRef":{"properties":{"optional":{"default":false}}}}}}}}}},"serviceMonitor":{"properties":{"endpoints":{"items":{"properties":{"metricRelabelings":{"items":{"properties":{"action":{"default":"replace"}}}},"relabelings":{"items":{"properties":{"action":{"default":"replace"}}}}}}}}}}}}},"podTemplate":{"properties":{"spec":{"properties":{"containers":{"items":{"properties":{"env":{"items":{"properties":{"valueFrom":{"properties":{"configMapKeyRef":{"properties":{"name":{"default":""}}},"secretKeyRef":{"properties":{"name":{"default":""}}},"fileKeyRef":{"properties":{"optional":{"default":false}}}}}}}},"envFrom":{"items":{"properties":{"configMapRef":{"properties":{"name":{"default":""}}},"secretRef":{"properties":{"name":{"default":""}}}}}},"livenessProbe":{"properties":{"grpc":{"properties":{"service":{"default":""}}}}},"ports":{"items":{"properties":{"protocol":{"default":"TCP"}}}},"readinessProbe":{"properties":{"grpc":{"properties":{"service":{"default":""}}}}},"startupProbe":{"properties":{"grpc":{"properties":{"service":{"default":""}}}}}}}},"imagePullSecrets":{"items":{"properties":{"name":{"default":""}}}},"ephemeralContainers":{"items":{"properties":{"env":{"items":{"properties":{"valueFrom":{"properties":{"configMapKeyRef":{"properties":{"name":{"default":""}}},"fileKeyRef":{"properties":{"optional":{"default":false}}},"secretKeyRef":{"properties":{"name":{"default":""}}}}}}}},"envFrom":{"items":{"properties":{"configMapRef":{"properties":{"name":{"default":""}}},"secretRef":{"properties":{"name":{"default":""}}}}}},"livenessProbe":{"properties":{"grpc":{"properties":{"service":{"default":""}}}}},"ports":{"items":{"properties":{"protocol":{"default":"TCP"}}}},"readinessProbe":{"properties":{"grpc":{"properties":{"service":{"default":""}}}}},"startupProbe":{"properties":{"grpc":{"properties":{"service":{"default":""}}}}}}}},"initContainers":{"items":{"properties":{"env":{"items":{"properties":{"valueFrom":{"properties":{"configMapKeyRef":{"properties":{"name":{"default":""}}},"fileKeyRef":{"properties":{"optional":{"default":false}}},"secretKeyRef":{"properties":{"name":{"default":""}}}}}}}},"envFrom":{"items":{"properties":{"configMapRef":{"properties":{"name":{"default":""}}},"secretRef":{"properties":{"name":{"default":""}}}}}},"livenessProbe":{"properties":{"grpc":{"properties":{"service":{"default":""}}}}},"ports":{"items":{"properties":{"protocol":{"default":"TCP"}}}},"readinessProbe":{"properties":{"grpc":{"properties":{"service":{"default":""}}}}},"startupProbe":{"properties":{"grpc":{"properties":{"service":{"default":""}}}}}}}},"podPlacementPolicy":{"default":{"name":"default"},"properties":{"name":{"default":""}}},"volumes":{"items":{"properties":{"azureDisk":{"properties":{"fsType":{"default":"ext4"},"readOnly":{"default":false}}},"cephfs":{"properties":{"secretRef":{"properties":{"name":{"default":""}}}}},"cinder":{"properties":{"secretRef":{"properties":{"name":{"default":""}}}}},"configMap":{"properties":{"name":{"default":""}}},"csi":{"properties":{"nodePublishSecretRef":{"properties":{"name":{"default":""}}}}},"flexVolume":{"properties":{"secretRef":{"properties":{"name":{"default":""}}}}},"iscsi":{"properties":{"iscsiInterface":{"default":"default"},"secretRef":{"properties":{"name":{"default":""}}}}},"projected":{"properties":{"sources":{"items":{"properties":{"configMap":{"properties":{"name":{"default":""}}},"secret":{"properties":{"name":{"default":""}}}}}}}},"rbd":{"properties":{"keyring":{"default":"/etc/ceph/keyring"},"pool":{"default":"rbd"},"secretRef":{"properties":{"name":{"default":""}}},"user":{"default":"admin"}}},"scaleIO":{"properties":{"fsType":{"default":"xfs"},"secretRef":{"properties":{"name":{"default":""}}},"storageMode":{"default":"ThinProvisioned"}}},"storageos":{"properties":{"secretRef":{"properties":{"name":{"default":""}}}}}}}}}}}},"init":{"properties":{"archiver":{"properties":{"manifestOptions":{"properties":{"archiver":{"default":false},"initScript":{"default":false}}}}},"script":{"properties":{"azureDisk":{"properties":{"fsType":{"default":"ext4"},"readOnly":{"default":false}}},"cephfs":{"properties":{"secretRef":{"properties":{"name":{"default":""}}}}},"cinder":{"properties":{"secretRef":{"properties":{"name":{"default":""}}}}},"configMap":{"properties":{"name":{"default":""}}},"csi":{"properties":{"nodePublishSecretRef":{"properties":{"name":{"default":""}}}}},"flexVolume":{"properties":{"secretRef":{"properties":{"name":{"default":""}}}}},"git":{"properties":{"authSecret":{"properties":{"name":{"default":""}}},"env":{"items":{"properties":{"valueFrom":{"properties":{"configMapKeyRef":{"properties":{"name":{"default":""}}},"fileKeyRef":{"properties":{"optional":{"default":false}}},"secretKeyRef":{"properties":{"name":{"default":""}}}}}}}}}},"iscsi":{"properties":{"iscsiInterface":{"default":"default"},"secretRef":{"properties":{"name":{"default":""}}}}},"projected":{"properties":{"sources":{"items":{"properties":{"configMap":{"properties":{"name":{"default":""}}},"secret":{"properties":{"name":{"default":""}}}}}}}},"rbd":{"properties":{"keyring":{"default":"/etc/ceph/keyring"},"pool":{"default":"rbd"},"secretRef":{"properties":{"name":{"default":""}}},"user":{"default":"admin"}}},"scaleIO":{"properties":{"fsType":{"default":"xfs"},"secretRef":{"properties":{"name":{"default":""}}},"storageMode":{"default":"ThinProvisioned"}}},"storageos":{"properties":{"secretRef":{"properties":{"name":{"default":""}}}}}}}}}}}}};
