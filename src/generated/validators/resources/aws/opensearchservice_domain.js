/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://keelson.dev/schemas/resources/aws/opensearchservice_domain.json","x-type":"AWS::OpenSearchService::Domain","x-related":{"encrypted-by":["aws/kms_key"]},"x-related-from":{"reads":["aws/bedrock_knowledge_base"],"writes":["aws/bedrock_knowledge_base"]},"type":"object","properties":{"DomainId":{"type":"string"},"DomainName":{"type":"string"},"EngineVersion":{"type":"string"},"Endpoint":{"type":"string"},"Endpoints":{"type":"object","additionalProperties":{"type":"string"}},"IPAddressType":{"type":"string"},"ClusterConfig":{"type":"object","properties":{"InstanceType":{"type":"string"},"InstanceCount":{"type":"integer"},"ZoneAwarenessEnabled":{"type":"boolean"},"ZoneAwarenessConfig":{"type":"object","properties":{"AvailabilityZoneCount":{"type":"integer"}}},"DedicatedMasterEnabled":{"type":"boolean"},"DedicatedMasterType":{"type":"string"},"DedicatedMasterCount":{"type":"integer"},"MultiAZWithStandbyEnabled":{"type":"boolean"}}},"VPCOptions":{"type":"object","properties":{"VPCId":{"type":"string"},"SubnetIds":{"type":"array","items":{"type":"string"}},"AvailabilityZones":{"type":"array","items":{"type":"string"}},"SecurityGroupIds":{"type":"array","items":{"type":"string"}},"EgressEnabled":{"type":"boolean"}}},"AccessPolicies":{"type":"object","properties":{"Version":{"type":"string"},"Statement":{}}},"AdvancedSecurityOptions":{"type":"object","properties":{"Enabled":{"type":"boolean"},"InternalUserDatabaseEnabled":{"type":"boolean"},"AnonymousAuthEnabled":{"type":"boolean"},"AnonymousAuthDisableDate":{"type":["string","number"]},"SAMLOptions":{"type":"object","properties":{"Enabled":{"type":"boolean"}}},"JWTOptions":{"type":"object","properties":{"Enabled":{"type":"boolean"}}},"IAMFederationOptions":{"type":"object","properties":{"Enabled":{"type":"boolean"}}}}},"CognitoOptions":{"type":"object","properties":{"Enabled":{"type":"boolean"},"UserPoolId":{"type":"string"},"IdentityPoolId":{"type":"string"},"RoleArn":{"type":"string"}}},"EncryptionAtRestOptions":{"type":"object","properties":{"Enabled":{"type":"boolean"},"KmsKeyId":{"type":"string"}}},"NodeToNodeEncryptionOptions":{"type":"object","properties":{"Enabled":{"type":"boolean"}}},"DomainEndpointOptions":{"type":"object","properties":{"EnforceHTTPS":{"type":"boolean"},"TLSSecurityPolicy":{"type":"string"},"CustomEndpointEnabled":{"type":"boolean"},"CustomEndpoint":{"type":"string"},"CustomEndpointCertificateArn":{"type":"string"}}},"LogPublishingOptions":{"type":"object","properties":{"AUDIT_LOGS":{"type":"object","properties":{"Enabled":{"type":"boolean"},"CloudWatchLogsLogGroupArn":{"type":"string"}}},"ES_APPLICATION_LOGS":{"type":"object","properties":{"Enabled":{"type":"boolean"},"CloudWatchLogsLogGroupArn":{"type":"string"}}},"INDEX_SLOW_LOGS":{"type":"object","properties":{"Enabled":{"type":"boolean"},"CloudWatchLogsLogGroupArn":{"type":"string"}}},"SEARCH_SLOW_LOGS":{"type":"object","properties":{"Enabled":{"type":"boolean"},"CloudWatchLogsLogGroupArn":{"type":"string"}}}}},"ServiceSoftwareOptions":{"type":"object","properties":{"CurrentVersion":{"type":"string"},"NewVersion":{"type":"string"},"UpdateAvailable":{"type":"boolean"},"UpdateStatus":{"type":"string"},"OptionalDeployment":{"type":"boolean"}}},"SoftwareUpdateOptions":{"type":"object","properties":{"AutoSoftwareUpdateEnabled":{"type":"boolean"}}}}};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/aws/opensearchservice_domain.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.DomainId !== undefined){
if(typeof data.DomainId !== "string"){
const err0 = {instancePath:instancePath+"/DomainId",schemaPath:"#/properties/DomainId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.DomainName !== undefined){
if(typeof data.DomainName !== "string"){
const err1 = {instancePath:instancePath+"/DomainName",schemaPath:"#/properties/DomainName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.EngineVersion !== undefined){
if(typeof data.EngineVersion !== "string"){
const err2 = {instancePath:instancePath+"/EngineVersion",schemaPath:"#/properties/EngineVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.Endpoint !== undefined){
if(typeof data.Endpoint !== "string"){
const err3 = {instancePath:instancePath+"/Endpoint",schemaPath:"#/properties/Endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.Endpoints !== undefined){
let data4 = data.Endpoints;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key0 in data4){
if(typeof data4[key0] !== "string"){
const err4 = {instancePath:instancePath+"/Endpoints/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/Endpoints/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err5 = {instancePath:instancePath+"/Endpoints",schemaPath:"#/properties/Endpoints/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.IPAddressType !== undefined){
if(typeof data.IPAddressType !== "string"){
const err6 = {instancePath:instancePath+"/IPAddressType",schemaPath:"#/properties/IPAddressType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.ClusterConfig !== undefined){
let data7 = data.ClusterConfig;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.InstanceType !== undefined){
if(typeof data7.InstanceType !== "string"){
const err7 = {instancePath:instancePath+"/ClusterConfig/InstanceType",schemaPath:"#/properties/ClusterConfig/properties/InstanceType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data7.InstanceCount !== undefined){
let data9 = data7.InstanceCount;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err8 = {instancePath:instancePath+"/ClusterConfig/InstanceCount",schemaPath:"#/properties/ClusterConfig/properties/InstanceCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data7.ZoneAwarenessEnabled !== undefined){
if(typeof data7.ZoneAwarenessEnabled !== "boolean"){
const err9 = {instancePath:instancePath+"/ClusterConfig/ZoneAwarenessEnabled",schemaPath:"#/properties/ClusterConfig/properties/ZoneAwarenessEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data7.ZoneAwarenessConfig !== undefined){
let data11 = data7.ZoneAwarenessConfig;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.AvailabilityZoneCount !== undefined){
let data12 = data11.AvailabilityZoneCount;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err10 = {instancePath:instancePath+"/ClusterConfig/ZoneAwarenessConfig/AvailabilityZoneCount",schemaPath:"#/properties/ClusterConfig/properties/ZoneAwarenessConfig/properties/AvailabilityZoneCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err11 = {instancePath:instancePath+"/ClusterConfig/ZoneAwarenessConfig",schemaPath:"#/properties/ClusterConfig/properties/ZoneAwarenessConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data7.DedicatedMasterEnabled !== undefined){
if(typeof data7.DedicatedMasterEnabled !== "boolean"){
const err12 = {instancePath:instancePath+"/ClusterConfig/DedicatedMasterEnabled",schemaPath:"#/properties/ClusterConfig/properties/DedicatedMasterEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data7.DedicatedMasterType !== undefined){
if(typeof data7.DedicatedMasterType !== "string"){
const err13 = {instancePath:instancePath+"/ClusterConfig/DedicatedMasterType",schemaPath:"#/properties/ClusterConfig/properties/DedicatedMasterType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data7.DedicatedMasterCount !== undefined){
let data15 = data7.DedicatedMasterCount;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err14 = {instancePath:instancePath+"/ClusterConfig/DedicatedMasterCount",schemaPath:"#/properties/ClusterConfig/properties/DedicatedMasterCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data7.MultiAZWithStandbyEnabled !== undefined){
if(typeof data7.MultiAZWithStandbyEnabled !== "boolean"){
const err15 = {instancePath:instancePath+"/ClusterConfig/MultiAZWithStandbyEnabled",schemaPath:"#/properties/ClusterConfig/properties/MultiAZWithStandbyEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err16 = {instancePath:instancePath+"/ClusterConfig",schemaPath:"#/properties/ClusterConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.VPCOptions !== undefined){
let data17 = data.VPCOptions;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.VPCId !== undefined){
if(typeof data17.VPCId !== "string"){
const err17 = {instancePath:instancePath+"/VPCOptions/VPCId",schemaPath:"#/properties/VPCOptions/properties/VPCId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data17.SubnetIds !== undefined){
let data19 = data17.SubnetIds;
if(Array.isArray(data19)){
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
if(typeof data19[i0] !== "string"){
const err18 = {instancePath:instancePath+"/VPCOptions/SubnetIds/" + i0,schemaPath:"#/properties/VPCOptions/properties/SubnetIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/VPCOptions/SubnetIds",schemaPath:"#/properties/VPCOptions/properties/SubnetIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data17.AvailabilityZones !== undefined){
let data21 = data17.AvailabilityZones;
if(Array.isArray(data21)){
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
if(typeof data21[i1] !== "string"){
const err20 = {instancePath:instancePath+"/VPCOptions/AvailabilityZones/" + i1,schemaPath:"#/properties/VPCOptions/properties/AvailabilityZones/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/VPCOptions/AvailabilityZones",schemaPath:"#/properties/VPCOptions/properties/AvailabilityZones/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data17.SecurityGroupIds !== undefined){
let data23 = data17.SecurityGroupIds;
if(Array.isArray(data23)){
const len2 = data23.length;
for(let i2=0; i2<len2; i2++){
if(typeof data23[i2] !== "string"){
const err22 = {instancePath:instancePath+"/VPCOptions/SecurityGroupIds/" + i2,schemaPath:"#/properties/VPCOptions/properties/SecurityGroupIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err23 = {instancePath:instancePath+"/VPCOptions/SecurityGroupIds",schemaPath:"#/properties/VPCOptions/properties/SecurityGroupIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data17.EgressEnabled !== undefined){
if(typeof data17.EgressEnabled !== "boolean"){
const err24 = {instancePath:instancePath+"/VPCOptions/EgressEnabled",schemaPath:"#/properties/VPCOptions/properties/EgressEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/VPCOptions",schemaPath:"#/properties/VPCOptions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.AccessPolicies !== undefined){
let data26 = data.AccessPolicies;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.Version !== undefined){
if(typeof data26.Version !== "string"){
const err26 = {instancePath:instancePath+"/AccessPolicies/Version",schemaPath:"#/properties/AccessPolicies/properties/Version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/AccessPolicies",schemaPath:"#/properties/AccessPolicies/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.AdvancedSecurityOptions !== undefined){
let data28 = data.AdvancedSecurityOptions;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.Enabled !== undefined){
if(typeof data28.Enabled !== "boolean"){
const err28 = {instancePath:instancePath+"/AdvancedSecurityOptions/Enabled",schemaPath:"#/properties/AdvancedSecurityOptions/properties/Enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data28.InternalUserDatabaseEnabled !== undefined){
if(typeof data28.InternalUserDatabaseEnabled !== "boolean"){
const err29 = {instancePath:instancePath+"/AdvancedSecurityOptions/InternalUserDatabaseEnabled",schemaPath:"#/properties/AdvancedSecurityOptions/properties/InternalUserDatabaseEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data28.AnonymousAuthEnabled !== undefined){
if(typeof data28.AnonymousAuthEnabled !== "boolean"){
const err30 = {instancePath:instancePath+"/AdvancedSecurityOptions/AnonymousAuthEnabled",schemaPath:"#/properties/AdvancedSecurityOptions/properties/AnonymousAuthEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data28.AnonymousAuthDisableDate !== undefined){
let data32 = data28.AnonymousAuthDisableDate;
if((typeof data32 !== "string") && (!((typeof data32 == "number") && (isFinite(data32))))){
const err31 = {instancePath:instancePath+"/AdvancedSecurityOptions/AnonymousAuthDisableDate",schemaPath:"#/properties/AdvancedSecurityOptions/properties/AnonymousAuthDisableDate/type",keyword:"type",params:{type: schema31.properties.AdvancedSecurityOptions.properties.AnonymousAuthDisableDate.type},message:"must be string,number"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data28.SAMLOptions !== undefined){
let data33 = data28.SAMLOptions;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.Enabled !== undefined){
if(typeof data33.Enabled !== "boolean"){
const err32 = {instancePath:instancePath+"/AdvancedSecurityOptions/SAMLOptions/Enabled",schemaPath:"#/properties/AdvancedSecurityOptions/properties/SAMLOptions/properties/Enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/AdvancedSecurityOptions/SAMLOptions",schemaPath:"#/properties/AdvancedSecurityOptions/properties/SAMLOptions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data28.JWTOptions !== undefined){
let data35 = data28.JWTOptions;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.Enabled !== undefined){
if(typeof data35.Enabled !== "boolean"){
const err34 = {instancePath:instancePath+"/AdvancedSecurityOptions/JWTOptions/Enabled",schemaPath:"#/properties/AdvancedSecurityOptions/properties/JWTOptions/properties/Enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/AdvancedSecurityOptions/JWTOptions",schemaPath:"#/properties/AdvancedSecurityOptions/properties/JWTOptions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data28.IAMFederationOptions !== undefined){
let data37 = data28.IAMFederationOptions;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.Enabled !== undefined){
if(typeof data37.Enabled !== "boolean"){
const err36 = {instancePath:instancePath+"/AdvancedSecurityOptions/IAMFederationOptions/Enabled",schemaPath:"#/properties/AdvancedSecurityOptions/properties/IAMFederationOptions/properties/Enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/AdvancedSecurityOptions/IAMFederationOptions",schemaPath:"#/properties/AdvancedSecurityOptions/properties/IAMFederationOptions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/AdvancedSecurityOptions",schemaPath:"#/properties/AdvancedSecurityOptions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.CognitoOptions !== undefined){
let data39 = data.CognitoOptions;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.Enabled !== undefined){
if(typeof data39.Enabled !== "boolean"){
const err39 = {instancePath:instancePath+"/CognitoOptions/Enabled",schemaPath:"#/properties/CognitoOptions/properties/Enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data39.UserPoolId !== undefined){
if(typeof data39.UserPoolId !== "string"){
const err40 = {instancePath:instancePath+"/CognitoOptions/UserPoolId",schemaPath:"#/properties/CognitoOptions/properties/UserPoolId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data39.IdentityPoolId !== undefined){
if(typeof data39.IdentityPoolId !== "string"){
const err41 = {instancePath:instancePath+"/CognitoOptions/IdentityPoolId",schemaPath:"#/properties/CognitoOptions/properties/IdentityPoolId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data39.RoleArn !== undefined){
if(typeof data39.RoleArn !== "string"){
const err42 = {instancePath:instancePath+"/CognitoOptions/RoleArn",schemaPath:"#/properties/CognitoOptions/properties/RoleArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/CognitoOptions",schemaPath:"#/properties/CognitoOptions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.EncryptionAtRestOptions !== undefined){
let data44 = data.EncryptionAtRestOptions;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.Enabled !== undefined){
if(typeof data44.Enabled !== "boolean"){
const err44 = {instancePath:instancePath+"/EncryptionAtRestOptions/Enabled",schemaPath:"#/properties/EncryptionAtRestOptions/properties/Enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data44.KmsKeyId !== undefined){
if(typeof data44.KmsKeyId !== "string"){
const err45 = {instancePath:instancePath+"/EncryptionAtRestOptions/KmsKeyId",schemaPath:"#/properties/EncryptionAtRestOptions/properties/KmsKeyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/EncryptionAtRestOptions",schemaPath:"#/properties/EncryptionAtRestOptions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.NodeToNodeEncryptionOptions !== undefined){
let data47 = data.NodeToNodeEncryptionOptions;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.Enabled !== undefined){
if(typeof data47.Enabled !== "boolean"){
const err47 = {instancePath:instancePath+"/NodeToNodeEncryptionOptions/Enabled",schemaPath:"#/properties/NodeToNodeEncryptionOptions/properties/Enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/NodeToNodeEncryptionOptions",schemaPath:"#/properties/NodeToNodeEncryptionOptions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.DomainEndpointOptions !== undefined){
let data49 = data.DomainEndpointOptions;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.EnforceHTTPS !== undefined){
if(typeof data49.EnforceHTTPS !== "boolean"){
const err49 = {instancePath:instancePath+"/DomainEndpointOptions/EnforceHTTPS",schemaPath:"#/properties/DomainEndpointOptions/properties/EnforceHTTPS/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data49.TLSSecurityPolicy !== undefined){
if(typeof data49.TLSSecurityPolicy !== "string"){
const err50 = {instancePath:instancePath+"/DomainEndpointOptions/TLSSecurityPolicy",schemaPath:"#/properties/DomainEndpointOptions/properties/TLSSecurityPolicy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data49.CustomEndpointEnabled !== undefined){
if(typeof data49.CustomEndpointEnabled !== "boolean"){
const err51 = {instancePath:instancePath+"/DomainEndpointOptions/CustomEndpointEnabled",schemaPath:"#/properties/DomainEndpointOptions/properties/CustomEndpointEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data49.CustomEndpoint !== undefined){
if(typeof data49.CustomEndpoint !== "string"){
const err52 = {instancePath:instancePath+"/DomainEndpointOptions/CustomEndpoint",schemaPath:"#/properties/DomainEndpointOptions/properties/CustomEndpoint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data49.CustomEndpointCertificateArn !== undefined){
if(typeof data49.CustomEndpointCertificateArn !== "string"){
const err53 = {instancePath:instancePath+"/DomainEndpointOptions/CustomEndpointCertificateArn",schemaPath:"#/properties/DomainEndpointOptions/properties/CustomEndpointCertificateArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/DomainEndpointOptions",schemaPath:"#/properties/DomainEndpointOptions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.LogPublishingOptions !== undefined){
let data55 = data.LogPublishingOptions;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.AUDIT_LOGS !== undefined){
let data56 = data55.AUDIT_LOGS;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.Enabled !== undefined){
if(typeof data56.Enabled !== "boolean"){
const err55 = {instancePath:instancePath+"/LogPublishingOptions/AUDIT_LOGS/Enabled",schemaPath:"#/properties/LogPublishingOptions/properties/AUDIT_LOGS/properties/Enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data56.CloudWatchLogsLogGroupArn !== undefined){
if(typeof data56.CloudWatchLogsLogGroupArn !== "string"){
const err56 = {instancePath:instancePath+"/LogPublishingOptions/AUDIT_LOGS/CloudWatchLogsLogGroupArn",schemaPath:"#/properties/LogPublishingOptions/properties/AUDIT_LOGS/properties/CloudWatchLogsLogGroupArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err57 = {instancePath:instancePath+"/LogPublishingOptions/AUDIT_LOGS",schemaPath:"#/properties/LogPublishingOptions/properties/AUDIT_LOGS/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data55.ES_APPLICATION_LOGS !== undefined){
let data59 = data55.ES_APPLICATION_LOGS;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.Enabled !== undefined){
if(typeof data59.Enabled !== "boolean"){
const err58 = {instancePath:instancePath+"/LogPublishingOptions/ES_APPLICATION_LOGS/Enabled",schemaPath:"#/properties/LogPublishingOptions/properties/ES_APPLICATION_LOGS/properties/Enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data59.CloudWatchLogsLogGroupArn !== undefined){
if(typeof data59.CloudWatchLogsLogGroupArn !== "string"){
const err59 = {instancePath:instancePath+"/LogPublishingOptions/ES_APPLICATION_LOGS/CloudWatchLogsLogGroupArn",schemaPath:"#/properties/LogPublishingOptions/properties/ES_APPLICATION_LOGS/properties/CloudWatchLogsLogGroupArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/LogPublishingOptions/ES_APPLICATION_LOGS",schemaPath:"#/properties/LogPublishingOptions/properties/ES_APPLICATION_LOGS/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data55.INDEX_SLOW_LOGS !== undefined){
let data62 = data55.INDEX_SLOW_LOGS;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.Enabled !== undefined){
if(typeof data62.Enabled !== "boolean"){
const err61 = {instancePath:instancePath+"/LogPublishingOptions/INDEX_SLOW_LOGS/Enabled",schemaPath:"#/properties/LogPublishingOptions/properties/INDEX_SLOW_LOGS/properties/Enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data62.CloudWatchLogsLogGroupArn !== undefined){
if(typeof data62.CloudWatchLogsLogGroupArn !== "string"){
const err62 = {instancePath:instancePath+"/LogPublishingOptions/INDEX_SLOW_LOGS/CloudWatchLogsLogGroupArn",schemaPath:"#/properties/LogPublishingOptions/properties/INDEX_SLOW_LOGS/properties/CloudWatchLogsLogGroupArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err63 = {instancePath:instancePath+"/LogPublishingOptions/INDEX_SLOW_LOGS",schemaPath:"#/properties/LogPublishingOptions/properties/INDEX_SLOW_LOGS/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data55.SEARCH_SLOW_LOGS !== undefined){
let data65 = data55.SEARCH_SLOW_LOGS;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(data65.Enabled !== undefined){
if(typeof data65.Enabled !== "boolean"){
const err64 = {instancePath:instancePath+"/LogPublishingOptions/SEARCH_SLOW_LOGS/Enabled",schemaPath:"#/properties/LogPublishingOptions/properties/SEARCH_SLOW_LOGS/properties/Enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data65.CloudWatchLogsLogGroupArn !== undefined){
if(typeof data65.CloudWatchLogsLogGroupArn !== "string"){
const err65 = {instancePath:instancePath+"/LogPublishingOptions/SEARCH_SLOW_LOGS/CloudWatchLogsLogGroupArn",schemaPath:"#/properties/LogPublishingOptions/properties/SEARCH_SLOW_LOGS/properties/CloudWatchLogsLogGroupArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/LogPublishingOptions/SEARCH_SLOW_LOGS",schemaPath:"#/properties/LogPublishingOptions/properties/SEARCH_SLOW_LOGS/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err67 = {instancePath:instancePath+"/LogPublishingOptions",schemaPath:"#/properties/LogPublishingOptions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.ServiceSoftwareOptions !== undefined){
let data68 = data.ServiceSoftwareOptions;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(data68.CurrentVersion !== undefined){
if(typeof data68.CurrentVersion !== "string"){
const err68 = {instancePath:instancePath+"/ServiceSoftwareOptions/CurrentVersion",schemaPath:"#/properties/ServiceSoftwareOptions/properties/CurrentVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data68.NewVersion !== undefined){
if(typeof data68.NewVersion !== "string"){
const err69 = {instancePath:instancePath+"/ServiceSoftwareOptions/NewVersion",schemaPath:"#/properties/ServiceSoftwareOptions/properties/NewVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data68.UpdateAvailable !== undefined){
if(typeof data68.UpdateAvailable !== "boolean"){
const err70 = {instancePath:instancePath+"/ServiceSoftwareOptions/UpdateAvailable",schemaPath:"#/properties/ServiceSoftwareOptions/properties/UpdateAvailable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data68.UpdateStatus !== undefined){
if(typeof data68.UpdateStatus !== "string"){
const err71 = {instancePath:instancePath+"/ServiceSoftwareOptions/UpdateStatus",schemaPath:"#/properties/ServiceSoftwareOptions/properties/UpdateStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data68.OptionalDeployment !== undefined){
if(typeof data68.OptionalDeployment !== "boolean"){
const err72 = {instancePath:instancePath+"/ServiceSoftwareOptions/OptionalDeployment",schemaPath:"#/properties/ServiceSoftwareOptions/properties/OptionalDeployment/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err73 = {instancePath:instancePath+"/ServiceSoftwareOptions",schemaPath:"#/properties/ServiceSoftwareOptions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.SoftwareUpdateOptions !== undefined){
let data74 = data.SoftwareUpdateOptions;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(data74.AutoSoftwareUpdateEnabled !== undefined){
if(typeof data74.AutoSoftwareUpdateEnabled !== "boolean"){
const err74 = {instancePath:instancePath+"/SoftwareUpdateOptions/AutoSoftwareUpdateEnabled",schemaPath:"#/properties/SoftwareUpdateOptions/properties/AutoSoftwareUpdateEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err75 = {instancePath:instancePath+"/SoftwareUpdateOptions",schemaPath:"#/properties/SoftwareUpdateOptions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"DomainId":true,"DomainName":true,"EngineVersion":true,"Endpoint":true,"Endpoints":true,"IPAddressType":true,"ClusterConfig":true,"VPCOptions":true,"AccessPolicies":true,"AdvancedSecurityOptions":true,"CognitoOptions":true,"EncryptionAtRestOptions":true,"NodeToNodeEncryptionOptions":true,"DomainEndpointOptions":true,"LogPublishingOptions":true,"ServiceSoftwareOptions":true,"SoftwareUpdateOptions":true},"dynamicProps":false,"dynamicItems":false};
